import type { Credit } from '../../../core/composite/schema.ts';
import { MAX_BYTES, MAX_DECODE_MS } from '../../../core/pixels/limits.ts';
import { ProblemError } from '../../../core/problems/problem.ts';
import { within } from '../../../core/problems/within.ts';
import type { Picture } from '../state/work.ts';
import { pixelsOf } from './pixels.ts';

interface About {
  readonly name: string;
  readonly credit?: Credit;
  /** Whether the file may be saved as it is, because it ships with the page. */
  readonly keep?: boolean;
  /** Makes a picture of a file that the browser cannot open; rejects with ProblemError. */
  readonly preview?: (file: Blob) => Promise<Blob | undefined>;
}

/**
 * Opens a picture for the lab, turned upright as its EXIF says.
 *
 * @throws ProblemError with a code that is about the file.
 */
export async function openPicture(file: Blob, about: About): Promise<Picture> {
  if (file.size === 0) throw new ProblemError('empty-file');
  if (file.size > MAX_BYTES) throw new ProblemError('too-large');
  const bitmap = await bitmapOf(file, about);
  try {
    const image = await pixelsOf(bitmap);
    const { name, credit = null, keep } = about;
    return { name, image, credit, file: keep ? file : null };
  } catch (error) {
    throw new ProblemError('out-of-memory', { detail: String(error) });
  } finally {
    bitmap.close();
  }
}

async function bitmapOf(
  file: Blob,
  { name, preview }: About,
): Promise<ImageBitmap> {
  try {
    return await within(
      createImageBitmap(file, { imageOrientation: 'from-image' }),
      MAX_DECODE_MS,
      (late) => late.close(),
    );
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const detail = String(error);
    const mayOpen = preview && (await hasDecoder(file));
    const shown = mayOpen ? await preview(file) : undefined;
    if (shown) return createImageBitmap(shown);
    throw new ProblemError(whyNot(file, name), { detail });
  }
}

/** Whether it begins like HEIC or TIFF, for which the worker has decoders of its own. */
async function hasDecoder(file: Blob): Promise<boolean> {
  const head = String.fromCharCode(
    ...new Uint8Array(await file.slice(0, 12).arrayBuffer()),
  );
  return head.slice(4, 8) === 'ftyp' || /^(II\*\0|MM\0\*)/.test(head);
}

function whyNot({ type }: Blob, name: string) {
  const ending = name.toLowerCase();
  if (/hei[cf]/.test(type) || /\.hei[cf]$/.test(ending))
    return 'heic-unsupported';
  return type.startsWith('image/') ? 'undecodable-picture' : 'not-a-picture';
}
