import type { Rank, Tensor, Tensor2D } from '@tensorflow/tfjs';
import { beforeAll, expect, test } from 'vitest';
import { loadTf, type Tf } from '../backend/load-tf.ts';
import { largestDifference } from '../testing/difference.ts';
import { ridge } from './ridge.ts';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await loadTf(() => undefined));
});

test('finds the linear map that made the numbers', () => {
  const x = tf.randomNormal<Rank.R2>([200, 6], 3, 1, 'float32', 1);
  const kernel = tf.randomNormal<Rank.R2>([6, 4], 0, 1, 'float32', 2);
  const bias = tf.tensor1d([1, -2, 3, 4]);
  const y = tf.add<Tensor2D>(tf.matMul(x, kernel), bias);
  const found = ridge(tf, x, y, 0, 20);
  const off = (a: Tensor, b: Tensor) =>
    largestDifference(a.dataSync(), b.dataSync());
  expect(off(found.kernel, kernel)).toBeLessThan(1e-3);
  expect(off(found.bias, bias)).toBeLessThan(1e-2);
});

test('a penalty as large as the variance halves a lone weight', () => {
  const x = tf.tensor2d([-1, 1, -1, 1], [4, 1]);
  const { kernel, bias } = ridge(tf, x, tf.mul(x, 3).add(1), 1, 5);
  expect(kernel.dataSync()[0]).toBeCloseTo(1.5);
  expect(bias.dataSync()[0]).toBeCloseTo(1);
});
