import type { Tensor1D, Tensor4D } from '@tensorflow/tfjs';
import { beforeAll, expect, test } from 'vitest';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { normals } from '../../../src/model/resnet/random-weights.ts';
import { loadTf, type Tf } from '../backend/load-tf.ts';
import { largestDifference } from '../testing/difference.ts';
import { normOps } from './choose-ops.ts';
import { batchNorm, relu } from './differentiable.ts';
import type { NormOps } from './norm-ops.ts';
import { plainNorm } from './plain-norm.ts';

let tf: Tf;
const kinds: Record<string, NormOps> = {};
beforeAll(async () => {
  ({ tf } = await loadTf(() => undefined));
  kinds['chosen'] = normOps(tf);
  kinds['plain'] = plainNorm(tf);
});

type Layer = (x: Tensor4D, gamma: Tensor1D, beta: Tensor1D) => Tensor4D;

const SHAPE: [number, number, number, number] = [2, 3, 3, 4];

test.each(['chosen', 'plain'])(
  'by the %s operations the tape gets the gradients that tfjs derives by itself',
  (kind) => {
    const ops = kinds[kind]!;
    const normal = normals(mulberry32(9));
    const random = (n: number) => Float32Array.from({ length: n }, normal);
    const x = tf.tensor4d(random(2 * 3 * 3 * 4), SHAPE);
    const gamma = tf.tensor1d(random(4));
    const beta = tf.tensor1d(random(4));
    const weight = tf.tensor4d(random(2 * 3 * 3 * 4), SHAPE);
    const stock: Layer = (a, g, b) => {
      const { mean, variance } = tf.moments(a, [0, 1, 2]);
      const scaled = a.sub(mean).div(variance.add(1e-5).sqrt()).mul(g);
      return tf.relu(scaled.add<Tensor4D>(b));
    };
    const ours: Layer = (a, g, b) =>
      relu(
        tf,
        ops,
        batchNorm(tf, ops, a, g, b, () => undefined),
      );
    const gradients = (layer: Layer) =>
      tf.grads((...args) => {
        const y = layer(...(args as [Tensor4D, Tensor1D, Tensor1D]));
        return y.mul(weight).square().sum();
      })([x, gamma, beta]);
    const held = tf.memory().numTensors;
    const found = gradients(ours);
    expect(tf.memory().numTensors - held).toBe(3);
    gradients(stock).forEach((expected, i) => {
      const numbers = expected.dataSync();
      expect(Math.max(...numbers.map(Math.abs))).toBeGreaterThan(0.1);
      expect(largestDifference(found[i]!.dataSync(), numbers)).toBeLessThan(
        1e-3,
      );
    });
  },
);
