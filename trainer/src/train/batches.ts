import { shuffled } from '../../../src/core/random/shuffled.ts';
import type { FeatureCache } from '../features/cache.ts';
import {
  type Augmentation,
  augmentMap,
  type MapShape,
  windowShape,
} from './augment.ts';

/** Labelled feature maps; the caches hold different views of the same photos. */
export interface FeatureSet {
  readonly views: readonly FeatureCache[];
  /** Positions in the caches of the photos that can be used. */
  readonly indices: readonly number[];
  /** Class ids by position in the caches. */
  readonly labels: readonly number[];
  /** How much each photo counts, by position in the caches; 1 where it is left out. */
  readonly weights?: readonly number[];
  /** What a teacher says about each view, photo by photo as in `views`. */
  readonly taught?: readonly FeatureCache[];
}

export interface Batch {
  readonly features: Float32Array;
  /** Of one feature map. */
  readonly shape: MapShape;
  readonly labels: number[];
  readonly weights: number[];
  /** Row by row what the teacher says, where there is one. */
  readonly taught: Float32Array | undefined;
}

export interface EpochOptions extends Augmentation {
  readonly seed: number;
  readonly batch: number;
}

/**
 * The batches of one epoch, from batch `from` on; the last is left out when it is not whole, as
 * batch normalisation dislikes tiny batches. Depends on nothing but its arguments, so a resumed
 * run sees the same.
 */
export function* epochBatches(
  set: FeatureSet,
  shape: MapShape,
  epoch: number,
  options: EpochOptions,
  from: number,
): Generator<Batch> {
  const { seed, batch } = options;
  const order = shuffled(set.indices.length, seed * 1000003 + epoch);
  const whole = Math.floor(order.length / batch);
  const views = set.views.length;
  const part = windowShape(shape, options);
  const numbers = part[0] * part[1] * part[2];
  const map = new Float32Array(set.views[0]!.numbers);
  for (let i = from; i < whole; i++) {
    const positions = order
      .slice(i * batch, (i + 1) * batch)
      .map((k) => set.indices[k]!);
    const features = new Float32Array(batch * numbers);
    const viewOf = (position: number) => (position + epoch) % views;
    positions.forEach((position, k) => {
      set.views[viewOf(position)]!.read(position, map, 0);
      const chance = Math.imul(seed + epoch * 31, 2654435761) ^ position;
      augmentMap(map, shape, options, chance, features, k * numbers);
    });
    yield { ...described(set, positions, viewOf), features, shape: part };
  }
}

/** Every photo once, in order, seen by the first view. */
export function* plainBatches(
  set: FeatureSet,
  shape: MapShape,
  batch: number,
): Generator<Batch> {
  const { numbers } = set.views[0]!;
  for (let i = 0; i < set.indices.length; i += batch) {
    const positions = set.indices.slice(i, i + batch);
    const features = new Float32Array(positions.length * numbers);
    positions.forEach((position, k) =>
      set.views[0]!.read(position, features, k * numbers),
    );
    yield { ...described(set, positions, () => 0), features, shape };
  }
}

/** All of a batch but the maps. */
function described(
  set: FeatureSet,
  positions: readonly number[],
  viewOf: (position: number) => number,
): Pick<Batch, 'labels' | 'weights' | 'taught'> {
  const numbers = set.taught?.[0]?.numbers ?? 0;
  const taught = set.taught && new Float32Array(positions.length * numbers);
  if (taught) {
    positions.forEach((position, k) =>
      set.taught![viewOf(position)]!.read(position, taught, k * numbers),
    );
  }
  return {
    labels: positions.map((position) => set.labels[position]!),
    weights: positions.map((position) => set.weights?.[position] ?? 1),
    taught,
  };
}
