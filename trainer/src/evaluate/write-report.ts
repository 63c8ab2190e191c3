import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../files/atomic.ts';
import { writeError } from '../files/system-error.ts';

/**
 * Makes sure that a file can be written, before hours of work end in finding that it cannot.
 *
 * @throws UserError that says why not.
 */
export function ensureWritable(file: string): void {
  const folder = path.dirname(path.resolve(file));
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw writeError(folder, error);
  }
}

/** Writes a report whole or not at all. */
export function writeReport(file: string, text: string): Promise<void> {
  return writeWhole(file, text, `${file}.partial`);
}
