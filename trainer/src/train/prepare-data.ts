import path from 'node:path';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import type { Tf } from '../backend/load-tf.ts';
import { hashFile } from '../features/cache.ts';
import { extractFeatures } from '../features/extract.ts';
import { createTrunk, type Normalisation } from '../features/trunk.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import type { FeatureSet } from './batches.ts';

/** The node whose output is cached; what follows learns. */
export const FROZEN_UNTIL = 'stage3_unit23_add';
/** Of one cached feature map for a 224 crop: height, width, channels. */
export const FEATURE_SHAPE = [7, 7, 1024] as const;
/** TF-Slim's ResNet v2 sees bytes scaled to [-1, 1]. */
export const NORMALISATION: Normalisation = {
  mean: [0.5, 0.5, 0.5],
  std: [0.5, 0.5, 0.5],
};

export interface DataOptions {
  readonly pretrained: string;
  readonly cache: string;
  /** Views of each training photo: the centre crop, then random ones. */
  readonly views: number;
  readonly batch: number;
  readonly signal: AbortSignal;
  readonly log: (record: Record<string, unknown>) => void;
}

/** Cached feature maps of the training photos (all views) and the validation photos (centre crop). */
export async function prepareData(
  tf: Tf,
  graph: readonly GraphNode[],
  weights: Weights,
  photos: {
    readonly train: readonly LabelledPhoto[];
    readonly val: readonly LabelledPhoto[];
  },
  options: DataOptions,
): Promise<{ train: FeatureSet; val: FeatureSet }> {
  const { mean, std } = NORMALISATION;
  const key = [hashFile(options.pretrained), FROZEN_UNTIL, mean, std].join(':');
  const trunk = createTrunk(tf, graph, weights, FROZEN_UNTIL, NORMALISATION);
  const [height, width, channels] = FEATURE_SHAPE;
  const setOf = async (
    split: 'train' | 'val',
    views: number,
  ): Promise<FeatureSet> => {
    const caches = [];
    const bad = new Set<string>();
    for (let view = 0; view < views; view++) {
      const { cache, unreadable } = await extractFeatures(
        trunk,
        photos[split],
        {
          folder: path.join(options.cache, 'features'),
          name: `${split}${view}`,
          key,
          batch: options.batch,
          view,
          numbers: height * width * channels,
          signal: options.signal,
        },
      );
      caches.push(cache);
      unreadable.forEach((file) => bad.add(file));
    }
    if (bad.size > 0)
      options.log({ event: 'unreadable', split, files: [...bad] });
    const indices = photos[split]
      .map((_, i) => i)
      .filter((i) => !bad.has(photos[split][i]!.file));
    return {
      views: caches,
      indices,
      labels: photos[split].map((photo) => photo.classId),
    };
  };
  const sets = {
    train: await setOf('train', options.views),
    val: await setOf('val', 1),
  };
  trunk.dispose();
  return sets;
}
