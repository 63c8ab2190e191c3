import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { PhotoLoader } from '../loader/photo-loader.ts';
import type { ViewTask } from '../loader/tasks.ts';
import { UserError } from '../errors.ts';
import { readPreset } from '../presets/read-preset.ts';
import type { WholeNetworkPreset } from '../presets/schema.ts';

const PHOTOS = path.resolve(import.meta.dirname, '../../../public/examples');
/** As `download` keeps photos: the short side at most 640. */
const SHORT_SIDE = 640;
const BATCH = 16;

export interface Loading {
  /** Photos a second, decoded, cut at random, resized and flipped. */
  readonly photosPerSecond: number;
  readonly workers: number;
  readonly photos: number;
}

/** How fast photos become views in worker threads, by the recipe of the preset `vippgeo`. */
export async function measureLoading(
  workers: number,
  photos: number,
): Promise<Loading> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const { network, options } = readPreset('vippgeo') as WholeNetworkPreset;
  const loader = new PhotoLoader({
    ...{ workers, batch: BATCH, ahead: 4 * BATCH },
    ...{ shortSide: network.shortSide, crop: network.crop },
    augmentation: options,
  });
  try {
    const files = await makePhotos(folder);
    const taskOf = (index: number): ViewTask => ({
      file: files[index % files.length]!,
      chance: { seed: 1, epoch: 0, index },
    });
    // The workers' start is not part of the work.
    await drain(loader, [
      Array.from({ length: 2 * workers }, (_, i) => taskOf(i)),
    ]);
    const plan = Array.from({ length: Math.ceil(photos / BATCH) }, (_, batch) =>
      Array.from({ length: BATCH }, (_, i) => taskOf(batch * BATCH + i)),
    );
    const start = performance.now();
    const loaded = await drain(loader, plan);
    const seconds = (performance.now() - start) / 1000;
    return { photosPerSecond: loaded / seconds, workers, photos: loaded };
  } finally {
    await loader.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns how many photos came; one that cannot be read would come suspiciously fast. */
async function drain(
  loader: PhotoLoader,
  plan: readonly (readonly ViewTask[])[],
): Promise<number> {
  let count = 0;
  for await (const { reasons } of loader.load(plan)) {
    const broken = reasons.find((reason) => reason !== undefined);
    if (broken) throw new UserError(`A photo cannot be read: ${broken}.`);
    count += reasons.length;
  }
  return count;
}

/** The repository's own photos as `download` would have kept them. */
async function makePhotos(folder: string): Promise<string[]> {
  const names = readdirSync(PHOTOS).filter((name) => /\.jpe?g$/.test(name));
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      await sharp(path.join(PHOTOS, name))
        .rotate()
        .resize(SHORT_SIDE, SHORT_SIDE, {
          fit: 'outside',
          withoutEnlargement: true,
        })
        .jpeg({ quality: 90 })
        .toFile(file);
      return file;
    }),
  );
}
