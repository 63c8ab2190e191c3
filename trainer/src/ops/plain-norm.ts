import type { Tensor1D, Tensor4D } from '@tensorflow/tfjs';
import { BN_EPSILON } from '../../../src/model/resnet/spec.ts';
import type { Tf } from '../backend/load-tf.ts';
import type { NormOps } from './norm-ops.ts';

const AXES = [0, 1, 2];

/** Batch normalisation and ReLU composed of stock operations: any back-end has those. */
export function plainNorm(tf: Tf): NormOps {
  return {
    name: `stock operations on ${tf.getBackend()}`,
    batchNorm: (x, gamma, beta) => {
      const [y, mean, unbiased, inverse] = tf.tidy(() => {
        const count = countOf(x);
        const average = tf.mean<Tensor1D>(x, AXES);
        const centred = tf.sub<Tensor4D>(x, average);
        const variance = tf.mean<Tensor1D>(tf.square(centred), AXES);
        const inv = tf.rsqrt(tf.add<Tensor1D>(variance, BN_EPSILON));
        return [
          tf.add<Tensor4D>(tf.mul(centred, tf.mul(inv, gamma)), beta),
          average,
          tf.mul<Tensor1D>(variance, count / Math.max(1, count - 1)),
          inv,
        ] as const;
      });
      return { y, mean, variance: unbiased, saved: [tf.clone(mean), inverse] };
    },
    // Ioffe & Szegedy 2015, https://arxiv.org/abs/1502.03167, section 3, in closed form.
    batchNormGradient: (x, dy, gamma, saved) => {
      const [mean, inverse] = saved as [Tensor1D, Tensor1D];
      const [dx, dGamma, dBeta] = tf.tidy(() => {
        const count = countOf(x);
        const normal = tf.mul<Tensor4D>(tf.sub(x, mean), inverse);
        const shift = tf.sum<Tensor1D>(dy, AXES);
        const scale = tf.sum<Tensor1D>(tf.mul(dy, normal), AXES);
        const inner = tf.sub(
          dy,
          tf.add(tf.mul(normal, tf.div(scale, count)), tf.div(shift, count)),
        );
        const whole = tf.mul<Tensor4D>(inner, tf.mul(gamma, inverse));
        return [whole, scale, shift] as const;
      });
      return { dx, dGamma, dBeta };
    },
    relu: (x) => tf.relu(x),
    reluGradient: (y, dy) => tf.tidy(() => tf.mul(dy, tf.step(y))),
  };
}

function countOf(x: Tensor4D): number {
  const [batch, height, width] = x.shape;
  return batch * height * width;
}
