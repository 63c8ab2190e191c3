import type { ViewTask } from '../loader/tasks.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { shuffled } from '../../../src/core/random/shuffled.ts';

/** A photo on its way into the network. */
export interface TrainingTask extends ViewTask {
  readonly photo: LabelledPhoto;
}

export interface PlanOptions {
  readonly batch: number;
  readonly microBatch: number;
  readonly seed: number;
}

/** Photos a step: all of them when there are fewer than a batch. */
export function batchOf(photos: number, { batch }: PlanOptions): number {
  return Math.min(photos, batch);
}

/** Steps an epoch: the photos that do not fill the last batch wait for another shuffle. */
export function stepsPerEpoch(photos: number, options: PlanOptions): number {
  return Math.floor(photos / Math.max(1, batchOf(photos, options)));
}

/**
 * The micro-batches of one epoch in their order, from step `from` of the epoch on. A micro-batch never
 * reaches into the next step. Depends on nothing but its arguments, so a resumed run sees the same.
 */
export function* epochPlan(
  photos: readonly LabelledPhoto[],
  epoch: number,
  from: number,
  options: PlanOptions,
): Generator<TrainingTask[]> {
  const { seed, microBatch } = options;
  const batch = batchOf(photos.length, options);
  const order = shuffled(photos.length, seed * 1000003 + epoch);
  for (let step = from; step < stepsPerEpoch(photos.length, options); step++) {
    for (let at = 0; at < batch; at += microBatch) {
      const begin = step * batch + at;
      const end = step * batch + Math.min(batch, at + microBatch);
      yield order.slice(begin, end).map((index) => {
        const photo = photos[index]!;
        return { photo, file: photo.file, chance: { seed, epoch, index } };
      });
    }
  }
}

/** Every photo once, in order, by its centre crop. */
export function* plainPlan(
  photos: readonly LabelledPhoto[],
  batch: number,
): Generator<TrainingTask[]> {
  for (let from = 0; from < photos.length; from += batch) {
    const some = photos.slice(from, from + batch);
    yield some.map((photo) => ({ photo, file: photo.file }));
  }
}
