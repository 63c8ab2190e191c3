import type { Tf } from '../backend/load-tf.ts';
import { nativeNorm } from './native-norm.ts';
import type { NormOps } from './norm-ops.ts';
import { plainNorm } from './plain-norm.ts';
import { plainOps } from './plain-ops.ts';
import type { TrainingOps } from './training-ops.ts';

/** The fastest batch normalisation and ReLU that the back-end has. */
export function normOps(tf: Tf): NormOps {
  return nativeNorm(tf) ?? plainNorm(tf);
}

/**
 * All operations of a network that learns as a whole, the fastest that the back-end has.
 *
 * @throws UserError when the back-end lacks one.
 */
export function trainingOps(tf: Tf): TrainingOps {
  return { ...plainOps(tf), ...nativeNorm(tf) };
}
