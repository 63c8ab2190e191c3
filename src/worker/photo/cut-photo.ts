import type { Size, ViewName } from '../../core/geometry/views.ts';
import {
  ViewCutter,
  type CutView,
  type Preprocessing,
} from '../../core/pixels/view-cutter.ts';
import { nextTask } from '../tasks/next-task.ts';
import { decodePhoto } from './decode.ts';
import { readBands } from './read-bands.ts';

export interface CutPhoto {
  /** Size of the upright photo. */
  readonly photo: Size;
  readonly views: readonly CutView[];
  readonly milliseconds: { readonly decode: number; readonly resize: number };
}

/**
 * Decodes a photo and cuts the views out of it.
 *
 * @throws ProblemError as {@link decodePhoto}; the signal's reason when it is aborted, at the
 * latest after the next band.
 */
export async function cutPhoto(
  photo: Blob,
  preprocessing: Preprocessing,
  views: readonly ViewName[],
  signal: AbortSignal,
): Promise<CutPhoto> {
  const start = performance.now();
  const bitmap = await decodePhoto(photo);
  try {
    const decoded = performance.now();
    signal.throwIfAborted();
    const size = { width: bitmap.width, height: bitmap.height };
    const cutter = new ViewCutter(size, preprocessing, views);
    for (const band of readBands(bitmap)) {
      cutter.push(band);
      // Lets a cancel in.
      await nextTask();
      signal.throwIfAborted();
    }
    const cut = cutter.finish();
    const resize = performance.now() - decoded;
    const milliseconds = { decode: decoded - start, resize };
    return { photo: size, views: cut, milliseconds };
  } finally {
    bitmap.close();
  }
}
