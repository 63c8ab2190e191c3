import type { Tensor1D, Tensor4D } from '@tensorflow/tfjs';
import { beforeAll, expect, test } from 'vitest';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import {
  normals,
  randomWeights,
} from '../../../src/model/resnet/random-weights.ts';
import { loadTf, type Tf } from '../backend/load-tf.ts';
import { largestDifference } from '../testing/difference.ts';
import { LearningNetwork } from '../whole-network/learning-network.ts';
import { trainingOps } from './choose-ops.ts';
import type { TrainingOps } from './training-ops.ts';
import { plainOps } from './plain-ops.ts';

let tf: Tf;
const kinds: Record<string, TrainingOps> = {};
beforeAll(async () => {
  ({ tf } = await loadTf(() => undefined));
  kinds['native'] = trainingOps(tf);
  kinds['plain'] = plainOps(tf);
});

const SHAPE = [3, 2, 5, 4] as const;
const ROWS = 30;
const CHANNELS = 4;

function numbers(n: number, seed: number, scale = 1): number[] {
  const normal = normals(mulberry32(seed));
  return Array.from({ length: n }, () => scale * normal());
}

/** Batch normalisation and its gradient in double precision, straight from the definition. */
function byDefinition(
  x: readonly number[],
  gamma: readonly number[],
  beta: readonly number[],
  dy: readonly number[],
) {
  const out = {
    y: new Array<number>(x.length),
    dx: new Array<number>(x.length),
    mean: [] as number[],
    unbiased: [] as number[],
    dGamma: [] as number[],
    dBeta: [] as number[],
  };
  for (let c = 0; c < CHANNELS; c++) {
    const at = Array.from({ length: ROWS }, (_, row) => row * CHANNELS + c);
    const sum = (f: (i: number) => number) =>
      at.reduce((total, i) => total + f(i), 0);
    const mean = sum((i) => x[i]!) / ROWS;
    const squares = sum((i) => (x[i]! - mean) ** 2);
    const deviation = Math.sqrt(squares / ROWS + 1e-5);
    const normal = (i: number) => (x[i]! - mean) / deviation;
    const dGamma = sum((i) => dy[i]! * normal(i));
    const dBeta = sum((i) => dy[i]!);
    for (const i of at) {
      out.y[i] = gamma[c]! * normal(i) + beta[c]!;
      const inner = dy[i]! - dBeta / ROWS - (normal(i) * dGamma) / ROWS;
      out.dx[i] = (gamma[c]! / deviation) * inner;
    }
    out.mean.push(mean);
    out.unbiased.push(squares / (ROWS - 1));
    out.dGamma.push(dGamma);
    out.dBeta.push(dBeta);
  }
  return out;
}

test.each(['native', 'plain'])(
  'batch normalisation by %s operations is that of the definition',
  (kind) => {
    const ops = kinds[kind]!;
    // Small deviations, so that a wrong epsilon shows.
    const x = numbers(ROWS * CHANNELS, 1, 0.01);
    const gamma = numbers(CHANNELS, 2);
    const beta = numbers(CHANNELS, 3);
    const dy = numbers(ROWS * CHANNELS, 4);
    const expected = byDefinition(x, gamma, beta, dy);
    const input: Tensor4D = tf.tensor4d(x, [...SHAPE]);
    const scale: Tensor1D = tf.tensor1d(gamma);
    const found = ops.batchNorm(input, scale, tf.tensor1d(beta));
    const close = (tensor: Tensor4D | Tensor1D, to: number[], by: number) =>
      expect(largestDifference(tensor.dataSync(), to)).toBeLessThan(by);
    close(found.y, expected.y, 1e-4);
    close(found.mean, expected.mean, 1e-7);
    close(found.variance, expected.unbiased, 1e-9);
    const slope = tf.tensor4d(dy, [...SHAPE]);
    const back = ops.batchNormGradient(input, slope, scale, found.saved);
    close(back.dx, expected.dx, 2e-2);
    close(back.dGamma, expected.dGamma, 1e-3);
    close(back.dBeta, expected.dBeta, 1e-4);
  },
);

test('running statistics go a tenth of the way, with the unbiased variance', async () => {
  const graph = resnetGraph({
    ...{ variant: 'v1.5', units: [1, 1, 1, 1], widths: [1, 1, 1, 1] },
    classes: 3,
  });
  const weights = randomWeights(graph, 8, 0.2);
  const network = new LearningNetwork(tf, graph, weights);
  const pixels = tf.tensor4d(numbers(2 * 16 * 16 * 3, 9), [2, 16, 16, 3]);
  const kernel = weights.get('conv1/kernel')!;
  const filters = tf.tensor4d(kernel.data, [7, 7, 3, 1]);
  const sides: [number, number] = [3, 3];
  const padded = tf.pad(pixels, [[0, 0], sides, sides, [0, 0]]);
  const conv = [...tf.conv2d(padded, filters, 2, 'valid').dataSync()];
  const mean = conv.reduce((a, b) => a + b) / conv.length;
  const squares = conv.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  const expected = {
    moving_mean: mean,
    moving_variance: squares / (conv.length - 1),
  };
  const pass = network.forward(pixels);
  await pass.logits.data();
  const after = await network.weights();
  for (const [part, value] of Object.entries(expected)) {
    const name = `conv1_bn/${part}`;
    const before = weights.get(name)!.data[0]!;
    const now = after.get(name)!.data[0]!;
    expect(now, name).toBeCloseTo(0.9 * before + 0.1 * value, 4);
  }
});
