import type { Tensor1D, Tensor4D } from '@tensorflow/tfjs';
import { BN_EPSILON } from '../../../src/model/resnet/spec.ts';
import type { Tf } from '../backend/load-tf.ts';

export interface BatchStatistics {
  readonly mean: Tensor1D;
  /** Unbiased, as torch's running variance is. */
  readonly variance: Tensor1D;
}

/**
 * Batch normalisation in training (Ioffe & Szegedy 2015, https://arxiv.org/abs/1502.03167), with the
 * gradient in closed form: tfjs's own goes through a dozen element-wise operations.
 *
 * @param x batch x height x width x channels.
 * @param observe gets the batch's statistics; they are disposed of after it returns.
 */
export function batchNormTraining(
  tf: Tf,
  x: Tensor4D,
  gamma: Tensor1D,
  beta: Tensor1D,
  observe: (statistics: BatchStatistics) => void,
): Tensor4D {
  const [batch, height, width] = x.shape;
  const count = batch * height * width;
  const op = tf.customGrad((...args) => {
    const [input, g, b, save] = args as unknown as [
      Tensor4D,
      Tensor1D,
      Tensor1D,
      (tensors: (Tensor4D | Tensor1D)[]) => void,
    ];
    const axes = [0, 1, 2];
    const mean = tf.mean<Tensor1D>(input, axes);
    const centred = tf.sub<Tensor4D>(input, mean);
    const variance = tf.mean<Tensor1D>(tf.square(centred), axes);
    observe({ mean, variance: variance.mul(count / Math.max(1, count - 1)) });
    const inverse = tf.rsqrt(tf.add<Tensor1D>(variance, BN_EPSILON));
    const normal = tf.mul<Tensor4D>(centred, inverse);
    save([normal, inverse, g]);
    const value = tf.add<Tensor4D>(tf.mul(normal, g), b);
    const gradFunc = (dy: Tensor4D, saved: unknown) => {
      const [n, inv, scale] = saved as [Tensor4D, Tensor1D, Tensor1D];
      const dBeta = tf.sum<Tensor1D>(dy, axes);
      const dGamma = tf.sum<Tensor1D>(tf.mul(dy, n), axes);
      const inner = tf.sub<Tensor4D>(
        dy,
        tf.add<Tensor4D>(tf.mul(n, dGamma.div(count)), dBeta.div(count)),
      );
      return [tf.mul<Tensor4D>(inner, tf.mul(scale, inv)), dGamma, dBeta];
    };
    return { value, gradFunc: gradFunc };
  });
  return op(x, gamma, beta);
}
