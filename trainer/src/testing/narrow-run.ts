import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { testPattern } from '../../../src/core/pixels/test-pattern.ts';
import { readPreset } from '../presets/read-preset.ts';

const COLOURS = {
  IT: { r: 200, g: 40, b: 40 },
  FR: { r: 40, g: 40, b: 200 },
  JP: { r: 40, g: 180, b: 60 },
};

export interface NarrowRun {
  readonly folder: string;
  readonly csv: string;
  readonly preset: string;
  /** `train` with all it needs; the output is `NAME`, its checkpoints `cacheOf(NAME)`. */
  readonly argumentsFor: (name: string, ...more: string[]) => string[];
  readonly cacheOf: (name: string) => string;
}

/**
 * What a test needs to train a small network by the CLI in seconds: photos whose countries show in
 * their colour under a pattern, a list of them, and a preset file.
 */
export async function narrowRun(
  options: Record<string, unknown> = {},
): Promise<NarrowRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'narrow-run-'));
  const rows = ['country,file,split'];
  let seed = 0;
  for (const [split, each] of Object.entries({ train: 10, val: 3, test: 2 })) {
    for (const [country, background] of Object.entries(COLOURS)) {
      for (let i = 0; i < each; i++) {
        const file = `${country}-${split}-${i}.png`;
        await writePhoto(path.join(folder, file), background, seed++);
        rows.push(`${country},${file},${split}`);
      }
    }
  }
  const csv = path.join(folder, 'photos.csv');
  writeFileSync(csv, `${rows.join('\n')}\n`);
  const preset = path.join(folder, 'narrow.json');
  const vippgeo = readPreset('vippgeo');
  if (vippgeo.recipe !== 'whole-network') throw new Error('another recipe');
  const narrow = {
    ...vippgeo,
    options: {
      ...vippgeo.options,
      ...{ epochs: 3, batch: 8, microBatch: 4, checkpointEvery: 2 },
      ...options,
    },
    network: {
      ...vippgeo.network,
      ...{ units: [1, 1, 1, 1], widths: [2, 4, 4, 8], shortSide: 40, crop: 32 },
    },
  };
  writeFileSync(preset, JSON.stringify(narrow));
  const cache = path.join(folder, 'cache');
  mkdirSync(cache);
  return {
    ...{ folder, csv, preset },
    argumentsFor: (name, ...more) => [
      ...['train', '--photos', csv, '--preset', preset, '--cache', cache],
      ...['--out', path.join(folder, name), '--no-evaluate', '--workers', '1'],
      ...more,
    ],
    cacheOf: (name) => path.join(cache, 'runs', name),
  };
}

async function writePhoto(
  file: string,
  background: { readonly r: number; readonly g: number; readonly b: number },
  seed: number,
): Promise<void> {
  const pattern = testPattern(seed, 48);
  const raw = { width: 48, height: 48, channels: 3 } as const;
  const grain = await sharp(pattern.data, { raw }).png().toBuffer();
  const size = { width: 56, height: 48, channels: 3, background } as const;
  await sharp({ create: size })
    .composite([{ input: grain, blend: 'overlay' }])
    .png()
    .toFile(file);
}
