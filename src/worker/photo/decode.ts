import { ProblemError } from '../../core/problems/problem.ts';
import { checkBytes, checkPixels } from './limits.ts';
import { HEAD_BYTES, sniff, type Sniffed } from './sniff.ts';

/**
 * Decodes a photo, turned upright as its EXIF says, in sRGB; of an animation the first frame.
 *
 * @returns the bitmap, which the caller closes.
 * @throws ProblemError `empty-file`, `too-large`, `not-a-picture`, `heic-unsupported` or
 * `undecodable-picture`.
 */
export async function decodePhoto(photo: Blob): Promise<ImageBitmap> {
  checkBytes(photo.size);
  const sniffed = sniff(await readHead(photo));
  if (sniffed.size) checkPixels(sniffed.size);
  const bitmap = await createImageBitmap(photo, {
    imageOrientation: 'from-image',
  }).catch((error: unknown) => {
    throw whyUndecodable(sniffed, error);
  });
  return bitmap;
}

async function readHead(photo: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await photo.slice(0, HEAD_BYTES).arrayBuffer());
  } catch (error) {
    // A dropped folder looks like a file until it is read.
    throw new ProblemError('not-a-picture', { detail: String(error) });
  }
}

/** The browser says no more than "could not be decoded", so the file's head must tell. */
export function whyUndecodable(sniffed: Sniffed, error: unknown): ProblemError {
  const detail = String(error);
  if (/allocat|memory/i.test(detail)) {
    return new ProblemError('out-of-memory', { detail });
  }
  if (sniffed.isHeic) return new ProblemError('heic-unsupported', { detail });
  const code = sniffed.isPicture ? 'undecodable-picture' : 'not-a-picture';
  return new ProblemError(code, { detail });
}
