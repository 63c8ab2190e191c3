import type { Tensor2D } from '@tensorflow/tfjs';
import type { Tf } from '../backend/load-tf.ts';
import type { MapShape } from './augment.ts';
import { epochBatches, type FeatureSet, plainBatches } from './batches.ts';
import type { TrainableNetwork } from './network.ts';

/** Batches whose statistics batch normalisation starts from; by then the first ones are forgotten. */
const CALIBRATION_BATCHES = 40;

/** The pooled features of every photo's first view, photos x channels, in the order of `indices`. */
export interface Pooled {
  readonly features: Tensor2D;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/** Lets Ctrl-C have its turn. */
export async function pause(signal: AbortSignal): Promise<void> {
  await new Promise(setImmediate);
  signal.throwIfAborted();
}

/** Lets the running statistics of batch normalisation follow a few batches. */
export async function calibrate(
  tf: Tf,
  network: TrainableNetwork,
  set: FeatureSet,
  shape: MapShape,
  { seed, batch }: { readonly seed: number; readonly batch: number },
  signal: AbortSignal,
): Promise<void> {
  const whole = { seed, batch, mirror: false, window: Math.max(...shape) };
  let left = CALIBRATION_BATCHES;
  for (let epoch = 0; left > 0; epoch++) {
    for (const one of epochBatches(set, shape, epoch, whole, 0)) {
      tf.tidy(() => {
        const size = [one.labels.length, ...shape] as const;
        network.forward(tf.tensor4d(one.features, [...size]), true);
      });
      await pause(signal);
      if (--left === 0) break;
    }
  }
}

/** Computes the pooled features with the weights as they are. */
export async function poolFeatures(
  tf: Tf,
  network: TrainableNetwork,
  set: FeatureSet,
  shape: MapShape,
  signal: AbortSignal,
): Promise<Pooled> {
  const parts: Tensor2D[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const batch of plainBatches(set, shape, 64)) {
    tf.tidy(() => {
      const size = [batch.labels.length, ...shape] as const;
      const x = tf.tensor4d(batch.features, [...size]);
      network.forward(x, false, (pooled) => {
        parts.push(tf.keep(tf.clone(pooled)));
      });
    });
    labels.push(...batch.labels);
    weights.push(...batch.weights);
    await pause(signal);
  }
  const features = tf.concat(parts, 0);
  tf.dispose(parts);
  return { features, labels, weights };
}
