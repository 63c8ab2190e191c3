import type { Tensor1D, Tensor4D } from '@tensorflow/tfjs';
import { beforeAll, expect, test } from 'vitest';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { normals } from '../../../src/model/resnet/random-weights.ts';
import { loadTf, type Tf } from '../backend/load-tf.ts';
import { largestDifference } from '../testing/difference.ts';
import { batchNormTraining } from './batch-norm.ts';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await loadTf(() => undefined));
});

test('batch normalisation has the gradient that tfjs derives by itself', () => {
  const normal = normals(mulberry32(9));
  const random = (n: number) => Float32Array.from({ length: n }, normal);
  const x = tf.tensor4d(random(2 * 3 * 3 * 4), [2, 3, 3, 4]);
  const gamma = tf.tensor1d(random(4));
  const beta = tf.tensor1d(random(4));
  const weight = tf.tensor4d(random(2 * 3 * 3 * 4), [2, 3, 3, 4]);
  const plain = (a: Tensor4D, g: Tensor1D, b: Tensor1D) => {
    const { mean, variance } = tf.moments(a, [0, 1, 2]);
    return a.sub(mean).div(variance.add(1e-5).sqrt()).mul(g).add(b);
  };
  const ours = (a: Tensor4D, g: Tensor1D, b: Tensor1D) =>
    batchNormTraining(tf, a, g, b, () => undefined);
  const gradients = (f: typeof ours | typeof plain) =>
    tf.grads((...args) =>
      (f as typeof ours)(...(args as [Tensor4D, Tensor1D, Tensor1D]))
        .mul(weight)
        .square()
        .sum(),
    )([x, gamma, beta]);
  const [a, b] = [gradients(plain), gradients(ours)];
  a.forEach((grad, i) =>
    expect(largestDifference(grad.dataSync(), b[i]!.dataSync())).toBeLessThan(
      1e-3,
    ),
  );
});
