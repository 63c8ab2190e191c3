import type { Tensor1D, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../backend/load-tf.ts';

/** How far running statistics move with every batch; torch's default. */
export const BN_MOMENTUM = 0.1;

/** Moves running statistics towards those of a batch. */
export function follow(tf: Tf, running: Variable, batch: Tensor1D): void {
  const next = tf.tidy(() =>
    tf.add(tf.mul(running, 1 - BN_MOMENTUM), tf.mul(batch, BN_MOMENTUM)),
  );
  running.assign(next);
  next.dispose();
}
