import { shuffled } from '../../../src/core/random/shuffled.ts';
import type { FeatureCache } from '../features/cache.ts';

/** Labelled feature maps; the caches hold different views of the same photos. */
export interface FeatureSet {
  readonly views: readonly FeatureCache[];
  /** Positions in the caches of the photos that can be used. */
  readonly indices: readonly number[];
  /** Class ids by position in the caches. */
  readonly labels: readonly number[];
}

export interface Batch {
  readonly features: Float32Array;
  readonly labels: number[];
}

/**
 * The batches of one epoch, from batch `from` on; the last is left out when it is not whole, as
 * batch normalisation dislikes tiny batches. Depends on nothing but its arguments, so a resumed
 * run sees the same.
 */
export function* epochBatches(
  set: FeatureSet,
  epoch: number,
  seed: number,
  batch: number,
  from: number,
): Generator<Batch> {
  const order = shuffled(set.indices.length, seed * 1000003 + epoch);
  const whole = Math.floor(order.length / batch);
  for (let i = from; i < whole; i++) {
    const positions = order
      .slice(i * batch, (i + 1) * batch)
      .map((k) => set.indices[k]!);
    const views = set.views.length;
    yield readBatch(set, positions, (k) => (positions[k]! + epoch) % views);
  }
}

/** Every photo once, in order, seen by the first view. */
export function* plainBatches(
  set: FeatureSet,
  batch: number,
): Generator<Batch> {
  for (let i = 0; i < set.indices.length; i += batch) {
    yield readBatch(set, set.indices.slice(i, i + batch), () => 0);
  }
}

function readBatch(
  set: FeatureSet,
  positions: readonly number[],
  viewOf: (k: number) => number,
): Batch {
  const numbers = set.views[0]!.numbers;
  const features = new Float32Array(positions.length * numbers);
  positions.forEach((position, k) =>
    set.views[viewOf(k)]!.read(position, features, k * numbers),
  );
  return {
    features,
    labels: positions.map((position) => set.labels[position]!),
  };
}
