import { writeSync } from 'node:fs';
import { writeError } from './system-error.ts';

/**
 * Writes all of the bytes at a place of an open file. A nearly full disk takes a part without an error;
 * only asking again tells.
 *
 * @param file its name, for the sentence.
 * @throws UserError when the disk is full.
 */
export function writeAt(
  handle: number,
  file: string,
  bytes: Uint8Array,
  at: number,
): void {
  try {
    for (let done = 0; done < bytes.length;) {
      done += writeSync(handle, bytes, done, bytes.length - done, at + done);
    }
  } catch (error) {
    throw writeError(file, error);
  }
}
