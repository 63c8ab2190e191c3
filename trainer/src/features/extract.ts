import { CROP_NAMES } from '../../../src/core/geometry/views.ts';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { fiveCropViews } from '../../../src/core/pixels/view-cutter.ts';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { decodePhoto } from '../photos/decode.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { startProgress } from '../progress.ts';
import { FeatureCache } from './cache.ts';
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
}

const PREPROCESSING = { shortSide: 256, crop: 224 };

/**
 * Feature maps of one view of every photo, computed where the cache lacks them.
 *
 * @returns the cache; photos that cannot be decoded have a map of zeros and are named in `unreadable`.
 */
export async function extractFeatures(
  extractor: Extractor,
  photos: readonly LabelledPhoto[],
  options: ExtractOptions,
): Promise<{ cache: FeatureCache; unreadable: string[] }> {
  const { folder, name, key, batch, view, numbers, signal } = options;
  const ids = photos.map((photo) => photo.id);
  const cache = new FeatureCache(
    folder,
    name,
    `${key}:view${view}`,
    ids,
    numbers,
  );
  const unreadable: string[] = [];
  const progress = startProgress(`features ${name}`, photos.length, cache.done);
  let next = loadBatch(photos, cache.done, batch, view);
  while (cache.done < photos.length) {
    signal.throwIfAborted();
    const views = await next;
    // The next pictures decode while this batch is computed.
    next = loadBatch(photos, cache.done + views.length, batch, view);
    views.forEach((one, i) => {
      if (!one) unreadable.push(photos[cache.done + i]!.file);
    });
    cache.append(await extractor.features(views.map((one) => one ?? GREY)));
    progress.step(views.length);
    await new Promise(setImmediate);
  }
  progress.done();
  return { cache, unreadable };
}

const GREY: RgbImage = {
  width: PREPROCESSING.crop,
  height: PREPROCESSING.crop,
  data: new Uint8Array(PREPROCESSING.crop ** 2 * 3).fill(128),
};

function loadBatch(
  photos: readonly LabelledPhoto[],
  from: number,
  batch: number,
  view: number,
): Promise<(RgbImage | undefined)[]> {
  return Promise.all(
    photos.slice(from, from + batch).map(async (photo) => {
      const picture = await decodePhoto(photo.file).catch(() => undefined);
      if (!picture) return undefined;
      if (view === 0) {
        const centre = [CROP_NAMES[4]];
        return fiveCropViews(picture, PREPROCESSING, centre)[0]!.image;
      }
      return randomView(picture, PREPROCESSING.crop, seededBy(photo.id, view));
    }),
  );
}

function seededBy(id: string, view: number): () => number {
  let seed = view * 2654435761;
  for (const char of id) seed = Math.imul(seed ^ char.charCodeAt(0), 16777619);
  return mulberry32(seed);
}
