import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeError } from './system-error.ts';

/**
 * A folder for half-written files beside the whole ones, so that `rename` makes them appear at once.
 * What a killed run left in it is removed; whoever uses it holds the lock of the folder.
 */
export function partialFolder(folder: string, name = '.partial'): string {
  const partial = path.join(folder, name);
  try {
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
  } catch (error) {
    throw writeError(partial, error);
  }
  return partial;
}

/**
 * Makes a folder where it is not there yet, and tries whether files can be made in it.
 *
 * @throws UserError when they cannot.
 */
export function checkWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw writeError(folder, error);
  }
}

/**
 * Writes a file that is there whole or not at all, even through a power cut.
 *
 * @throws UserError when the disk is full or not writable.
 */
export async function writeWhole(
  file: string,
  data: Uint8Array | string,
  partial: string,
): Promise<void> {
  try {
    const handle = await open(partial, 'w');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw writeError(file, error);
  }
}

/**
 * `writeWhole` for code that cannot wait.
 *
 * @throws UserError when the disk is full or not writable; an older file stays as it was.
 */
export function writeWholeSync(file: string, data: Uint8Array | string): void {
  const partial = `${file}.part`;
  try {
    const handle = openSync(partial, 'w');
    try {
      writeFileSync(handle, data);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw writeError(file, error);
  }
}
