import type { Tensor, Tensor1D, Tensor4D } from '@tensorflow/tfjs';
import type { Tf } from '../backend/load-tf.ts';
import type { NormOps } from './norm-ops.ts';

type Save = (tensors: Tensor[]) => void;

/** A batch's own mean and unbiased variance; disposed of after `observe` returns. */
export interface BatchStatistics {
  readonly mean: Tensor1D;
  readonly variance: Tensor1D;
}

/**
 * Batch normalisation in training (Ioffe & Szegedy 2015, https://arxiv.org/abs/1502.03167) for tfjs's
 * tape, which would derive its gradient by a dozen element-wise operations.
 *
 * @param x batch x height x width x channels.
 */
export function batchNorm(
  tf: Tf,
  ops: NormOps,
  x: Tensor4D,
  gamma: Tensor1D,
  beta: Tensor1D,
  observe: (statistics: BatchStatistics) => void,
): Tensor4D {
  const op = tf.customGrad((...args) => {
    const [input, g, b, save] = args as unknown as [
      ...[Tensor4D, Tensor1D, Tensor1D],
      Save,
    ];
    const { y, mean, variance, saved } = ops.batchNorm(input, g, b);
    observe({ mean, variance });
    save([input, g, ...saved]);
    const gradFunc = (dy: Tensor4D, kept: unknown) => {
      const [x0, scale, ...rest] = kept as [Tensor4D, Tensor1D, ...Tensor[]];
      const back = ops.batchNormGradient(x0, dy, scale, rest);
      return [back.dx, back.dGamma, back.dBeta];
    };
    return { value: y, gradFunc };
  });
  return op(x, gamma, beta);
}

/** ReLU for tfjs's tape; its own gradient takes five passes over the map. */
export function relu(tf: Tf, ops: NormOps, x: Tensor4D): Tensor4D {
  const op = tf.customGrad((...args) => {
    const [input, save] = args as unknown as [Tensor4D, Save];
    const value = ops.relu(input);
    save([value]);
    const gradFunc = (dy: Tensor4D, kept: unknown) =>
      ops.reluGradient((kept as [Tensor4D])[0], dy);
    return { value, gradFunc };
  });
  return op(x);
}
