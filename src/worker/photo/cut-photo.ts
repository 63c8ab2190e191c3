import type { Size, ViewName } from '../../core/geometry/views.ts';
import type { RgbImage } from '../../core/pixels/image.ts';
import type { PixelRows } from '../../core/pixels/resampler.ts';
import {
  ViewCutter,
  type CutView,
  type Preprocessing,
} from '../../core/pixels/view-cutter.ts';
import { nextTask } from '../tasks/next-task.ts';
import { decodePhoto } from './decode.ts';
import { readBands } from './read-bands.ts';
import { makeThumbnail, PREVIEW_SIDE } from './thumbnail.ts';

export interface CutPhoto {
  /** Size of the upright photo. */
  readonly photo: Size;
  readonly views: readonly CutView[];
  readonly thumbnail?: Blob;
  /** Of a file that the browser cannot show by itself. */
  readonly preview?: Blob;
  readonly milliseconds: { readonly decode: number; readonly resize: number };
}

export interface CutOptions {
  /** Long side of the small picture that is made of a file, if one is wanted. */
  readonly thumbnail?: number | undefined;
  /** Called once the pixels lie open, before they are read. */
  readonly onDecoded?: (photo: Size) => void;
}

/**
 * Decodes a photo and cuts the views out of it; pixels need no decoding.
 *
 * @throws ProblemError as {@link decodePhoto}; the signal's reason when it is aborted, at the
 * latest after the next band.
 */
export async function cutPhoto(
  photo: Blob | RgbImage,
  preprocessing: Preprocessing,
  views: readonly ViewName[],
  signal: AbortSignal,
  { thumbnail, onDecoded }: CutOptions = {},
): Promise<CutPhoto> {
  const start = performance.now();
  const decodedPhoto =
    photo instanceof Blob ? await decodePhoto(photo, signal) : undefined;
  const bitmap = decodedPhoto?.bitmap;
  try {
    const decoded = performance.now();
    signal.throwIfAborted();
    const { width, height } = bitmap ?? (photo as RgbImage);
    const size = { width, height };
    onDecoded?.(size);
    const cutter = new ViewCutter(size, preprocessing, views);
    for await (const band of decodedPhoto
      ? readBands(decodedPhoto)
      : bandsOf(photo as RgbImage)) {
      cutter.push(band);
      // Lets a cancel in.
      await nextTask();
      signal.throwIfAborted();
    }
    const cut = cutter.finish();
    const resize = performance.now() - decoded;
    const milliseconds = { decode: decoded - start, resize };
    const small =
      bitmap && thumbnail ? await makeThumbnail(bitmap, thumbnail) : undefined;
    const preview =
      bitmap && !decodedPhoto?.shownByBrowser
        ? await makeThumbnail(bitmap, PREVIEW_SIDE)
        : undefined;
    return {
      photo: size,
      views: cut,
      milliseconds,
      ...(small && { thumbnail: small }),
      ...(preview && { preview }),
    };
  } finally {
    bitmap?.close();
  }
}

/** Small enough that a cancel is heard soon. */
const BAND_ROWS = 256;

function* bandsOf({ width, height, data }: RgbImage): Generator<PixelRows> {
  for (let y = 0; y < height; y += BAND_ROWS) {
    const rows = Math.min(BAND_ROWS, height - y);
    const from = y * width * 3;
    const part = data.subarray(from, from + rows * width * 3);
    yield { rows, channels: 3, data: part };
  }
}
