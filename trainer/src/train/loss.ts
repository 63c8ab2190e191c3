import type { Scalar, Tensor1D, Tensor2D } from '@tensorflow/tfjs';
import type { Tf } from '../backend/load-tf.ts';

/**
 * Weights of the classes in the loss, 1 / sqrt(n) (paper, equation 1), scaled to mean 1 over the
 * photos. A class without photos gets 0.
 */
export function classWeights(
  labels: readonly number[],
  classes: number,
): Float32Array {
  const counts = new Array<number>(classes).fill(0);
  for (const label of labels) counts[label]!++;
  const raw = counts.map((n) => (n > 0 ? 1 / Math.sqrt(n) : 0));
  const mean =
    labels.reduce((sum, label) => sum + raw[label]!, 0) / labels.length;
  return Float32Array.from(raw, (w) => w / mean);
}

/**
 * Cross-entropy, weighted by class.
 *
 * @param logits batch x classes.
 * @param targets batch x classes, each row sums to 1.
 * @param weights one per picture.
 */
export function crossEntropy(
  tf: Tf,
  logits: Tensor2D,
  targets: Tensor2D,
  weights: Tensor1D,
): Scalar {
  const losses = tf.neg(tf.sum(tf.mul(targets, tf.logSoftmax(logits)), 1));
  return tf.div<Scalar>(tf.sum(tf.mul(losses, weights)), tf.sum(weights));
}

/** One-hot rows, softened: the truth gets 1 - smoothing, the rest is spread over all classes. */
export function smoothTargets(
  labels: readonly number[],
  classes: number,
  smoothing: number,
): Float32Array {
  const out = new Float32Array(labels.length * classes).fill(
    smoothing / classes,
  );
  labels.forEach((label, i) => {
    out[i * classes + label]! += 1 - smoothing;
  });
  return out;
}
