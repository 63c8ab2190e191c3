import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { CPU, trainerFolder } from './binding.mjs';

export const stampFile = join(
  trainerFolder,
  'node_modules/.which-country-setup.json',
);

/** What the outcome depends on; any change makes the set-up run again. */
function versions() {
  const { version } = JSON.parse(
    readFileSync(join(CPU.folder, 'package.json'), 'utf8'),
  );
  return {
    tfjsNode: version,
    node: process.version,
    platform: process.platform,
    arch: process.arch,
  };
}

/**
 * The outcome that an earlier run recorded, if it still holds.
 *
 * @returns {'tensorflow' | 'wasm' | undefined}
 */
export function readStamp() {
  try {
    const { outcome, ...rest } = JSON.parse(readFileSync(stampFile, 'utf8'));
    if (JSON.stringify(rest) !== JSON.stringify(versions())) return undefined;
    return outcome === 'tensorflow' && !existsSync(CPU.binding)
      ? undefined
      : outcome;
  } catch {
    return undefined;
  }
}

/** @param {'tensorflow' | 'wasm'} outcome */
export function writeStamp(outcome) {
  mkdirSync(dirname(stampFile), { recursive: true });
  const text = JSON.stringify({ ...versions(), outcome }, null, 2);
  writeFileSync(stampFile, `${text}\n`);
}
