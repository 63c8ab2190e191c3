import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type ModelCard, parseCard } from '../../../src/core/formats/card.ts';
import { writeWholeSync } from '../files/atomic.ts';
import { writeError } from '../files/system-error.ts';

/** Name, size and hash of each file, as the card lists them. */
export function listFiles(
  files: ReadonlyMap<string, Uint8Array>,
): ModelCard['files'] {
  return [...files].map(([name, data]) => ({
    path: name,
    bytes: data.length,
    sha256: createHash('sha256').update(data).digest('hex'),
  }));
}

/**
 * Writes a model's folder: beside the target first, then exchanged, so that a run that dies leaves
 * the old model or the whole new one.
 *
 * @throws Error when the card does not fit its schema, UserError when the disk is full or not writable;
 * the old model stays then.
 */
export function writeModel(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  card: ModelCard,
): void {
  parseCard(JSON.parse(JSON.stringify(card)));
  const fresh = `${path.resolve(folder)}.new`;
  const old = `${path.resolve(folder)}.old`;
  try {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    // Killed between the two renames below: the old model comes back before anything can fail.
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    for (const [name, data] of files)
      writeWholeSync(path.join(fresh, name), data);
    writeWholeSync(
      path.join(fresh, 'card.json'),
      `${JSON.stringify(card, null, 2)}\n`,
    );
    rmSync(old, { recursive: true, force: true });
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw writeError(folder, error);
  }
}
