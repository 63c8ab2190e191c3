import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import { UserError } from '../errors.ts';
import { writeWhole } from '../files/atomic.ts';
import { writeError } from '../files/system-error.ts';
import { writeModel } from '../model/write-model.ts';

/**
 * Refuses a folder that holds something else than a model, which writing a model would replace.
 *
 * @throws UserError
 */
export function checkModelTarget(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) {
    throw new UserError(`${folder} is a file; --out takes a folder here.`);
  }
  const names = readdirSync(folder);
  if (names.length > 0 && !names.includes('card.json')) {
    throw new UserError(
      `${folder} holds other files than a model's. Choose a new folder.`,
    );
  }
}

/** Refuses a path that is a folder. */
export function checkFileTarget(file: string): void {
  if (existsSync(file) && statSync(file).isDirectory()) {
    throw new UserError(`${file} is a folder; --out takes a file here.`);
  }
}

/** Writes a model's folder whole or not at all. */
export function writeModelFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  card: ModelCard,
): void {
  try {
    writeModel(folder, files, card);
  } catch (error) {
    throw writeError(folder, error);
  }
}

/** Writes a file whole or not at all, its folder with it. */
export async function writeFileWhole(
  file: string,
  data: Uint8Array,
): Promise<void> {
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  } catch (error) {
    throw writeError(file, error);
  }
  await writeWhole(file, data, `${file}.partial`);
}
