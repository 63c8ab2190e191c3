import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { narrowModel } from './narrow-model.ts';

/** Writes the narrow test network into a folder, card included; with small crops it is quicker. */
export async function writeNarrowModel(
  folder: string,
  ...how: Parameters<typeof narrowModel>
): Promise<void> {
  const { files } = await narrowModel(...how);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
}
