import path from 'node:path';
import { CROP_NAMES } from '../../../src/core/geometry/views.ts';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { fiveCropViews } from '../../../src/core/pixels/view-cutter.ts';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { lockFolder } from '../files/lock.ts';
import { decodePhoto } from '../photos/decode.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { startProgress } from '../progress.ts';
import { baseOf, FeatureCache } from './cache.ts';
import { randomView } from './random-view.ts';
import type { Extractor } from './trunk.ts';

export interface ExtractOptions {
  readonly folder: string;
  readonly name: string;
  /** What the features depend on: the pretrained file, the preprocessing. */
  readonly key: string;
  readonly batch: number;
  /** 0: the centre crop; 1 and more: a random view, seeded by photo and number. */
  readonly view: number;
  readonly numbers: number;
  readonly signal: AbortSignal;
  /** Hears of a cache with damaged records before they are computed anew. */
  readonly onDamaged?: (cache: FeatureCache) => void;
}

const PREPROCESSING = { shortSide: 256, crop: 224 };

/**
 * Feature maps of one view of every photo, computed where the cache lacks them or holds damaged ones.
 *
 * @returns the cache; photos that cannot be decoded have no map and are named in `unreadable`.
 * @throws UserError when another run fills the same cache, and when the disk is full.
 */
export async function extractFeatures(
  extractor: Extractor,
  photos: readonly LabelledPhoto[],
  options: ExtractOptions,
): Promise<{ cache: FeatureCache; unreadable: string[] }> {
  const { folder, name, key, view, numbers } = options;
  const ids = photos.map((photo) => photo.id);
  const about = [folder, name, `${key}:view${view}`, ids, numbers] as const;
  const unlock = lockFolder(folder, `${path.basename(baseOf(...about))}.lock`);
  try {
    const cache = new FeatureCache(...about);
    if (cache.damaged.length > 0) options.onDamaged?.(cache);
    const unreadable = await fill(cache, extractor, photos, options);
    cache.sync();
    return { cache, unreadable };
  } finally {
    unlock();
  }
}

/** @returns the photos that cannot be decoded. */
async function fill(
  cache: FeatureCache,
  extractor: Extractor,
  photos: readonly LabelledPhoto[],
  { name, batch, view, signal }: ExtractOptions,
): Promise<string[]> {
  const unreadable: string[] = [];
  const { missing } = cache;
  const there = photos.length - missing.length;
  const progress = startProgress(`features ${name}`, photos.length, there);
  const load = (from: number) =>
    loadViews(photos, missing.slice(from, from + batch), view);
  try {
    let next = load(0);
    for (let from = 0; from < missing.length; from += batch) {
      signal.throwIfAborted();
      const loaded = await next;
      // The next pictures decode while this batch is computed.
      next = load(from + batch);
      const read = loaded.filter(({ picture }) => picture !== undefined);
      for (const { index, picture } of loaded) {
        if (!picture) unreadable.push(photos[index]!.file);
      }
      if (read.length > 0) {
        const maps = await extractor.features(
          read.map(({ picture }) => picture!),
        );
        const { numbers } = cache;
        read.forEach(({ index }, i) =>
          cache.write(index, maps.subarray(i * numbers, (i + 1) * numbers)),
        );
      }
      progress.step(loaded.length);
      await new Promise(setImmediate);
    }
  } finally {
    progress.done();
  }
  return unreadable;
}

interface LoadedView {
  readonly index: number;
  /** Undefined when the photo cannot be decoded. */
  readonly picture: RgbImage | undefined;
}

function loadViews(
  photos: readonly LabelledPhoto[],
  indices: readonly number[],
  view: number,
): Promise<LoadedView[]> {
  return Promise.all(
    indices.map(async (index) => {
      const { file, id } = photos[index]!;
      const photo = await decodePhoto(file).catch(() => undefined);
      return { index, picture: photo && viewOf(photo, id, view) };
    }),
  );
}

function viewOf(photo: RgbImage, id: string, view: number): RgbImage {
  if (view > 0)
    return randomView(photo, PREPROCESSING.crop, seededBy(id, view));
  return fiveCropViews(photo, PREPROCESSING, [CROP_NAMES[4]])[0]!.image;
}

function seededBy(id: string, view: number): () => number {
  let seed = view * 2654435761;
  for (const char of id) seed = Math.imul(seed ^ char.charCodeAt(0), 16777619);
  return mulberry32(seed);
}
