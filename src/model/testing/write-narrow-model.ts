import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { narrowModel } from './narrow-model.ts';

/** Writes the narrow test network into a folder, card included. */
export async function writeNarrowModel(folder: string): Promise<void> {
  const { files } = await narrowModel();
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
}
