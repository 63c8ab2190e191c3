import type { Credit } from '../../../core/composite/schema.ts';
import { ProblemError } from '../../../core/problems/problem.ts';
import type { Picture } from '../state/work.ts';
import { pixelsOf } from './pixels.ts';

/** As the worker's limit for photos: encoded bytes. */
const MAX_BYTES = 2 ** 28;

interface About {
  readonly name: string;
  readonly credit?: Credit;
  /** Whether the file may be saved as it is, because it ships with the page. */
  readonly keep?: boolean;
}

/**
 * Opens a picture for the lab, turned upright as its EXIF says.
 *
 * @throws ProblemError with a code that is about the file.
 */
export async function openPicture(file: Blob, about: About): Promise<Picture> {
  if (file.size === 0) throw new ProblemError('empty-file');
  if (file.size > MAX_BYTES) throw new ProblemError('too-large');
  const bitmap = await createImageBitmap(file, {
    imageOrientation: 'from-image',
  }).catch((error: unknown) => {
    throw new ProblemError(whyNot(file, about.name), { detail: String(error) });
  });
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

function whyNot({ type }: Blob, name: string) {
  const ending = name.toLowerCase();
  if (/hei[cf]/.test(type) || /\.hei[cf]$/.test(ending))
    return 'heic-unsupported';
  return type.startsWith('image/') ? 'undecodable-picture' : 'not-a-picture';
}
