import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Tensor2D } from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import {
  normals,
  randomWeights,
} from '../../../src/model/resnet/random-weights.ts';
import { loadTf } from '../backend/load-tf.ts';
import { FeatureCache } from '../features/cache.ts';
import { largestDifference } from '../testing/difference.ts';
import { TrainableNetwork } from './network.ts';
import { isMerged, splitNorms } from './split-norms.ts';

const SHAPE = [3, 3, 8] as const;
const N = 96;
const graph = resnetGraph({
  variant: 'v2',
  units: [1, 1, 1, 2],
  widths: [2, 2, 2, 4],
  classes: 4,
});

/** Merged: every statistic is that of nothing, the scale and shift are not. */
function merged() {
  const normal = normals(mulberry32(9));
  return new Map(
    [...randomWeights(graph, 4)].map(([name, { shape, data }]) => {
      const value = (i: number) => {
        if (name.endsWith('/moving_mean')) return 0;
        if (name.endsWith('/moving_variance')) return 0.99999;
        if (/_bn\/(gamma|beta)$/.test(name)) return 0.2 * normal();
        return data[i]!;
      };
      return [name, { shape, data: data.map((_, i) => value(i)) }];
    }),
  );
}

test('the network computes what it did, and nearly the same with the statistics of a batch', async () => {
  const { tf } = await loadTf(() => undefined);
  const weights = merged();
  expect(isMerged(weights)).toBe(true);
  const network = new TrainableNetwork(tf, graph, 'stage3_unit1_add', weights);
  const normal = normals(mulberry32(5));
  const folder = mkdtempSync(path.join(tmpdir(), 'split-norms-'));
  const ids = Array.from({ length: N }, (_, i) => String(i));
  const cache = new FeatureCache(folder, 'set', 'k', ids, 72);
  const maps = new Float32Array(N * 72).map(() => 3 + 2 * normal());
  ids.forEach((_, i) => cache.write(i, maps.subarray(i * 72, (i + 1) * 72)));
  // As the cache has them, in float16.
  ids.forEach((_, i) => cache.read(i, maps, i * 72));
  const answer = (training: boolean) => {
    const logits = tf.tidy((): Tensor2D =>
      network.forward(tf.tensor4d(maps, [N, ...SHAPE]), training),
    );
    return logits.data() as Promise<Float32Array>;
  };
  const before = await answer(false);
  const otherwise = await answer(true);
  const set = { views: [cache], indices: ids.map(Number), labels: [] };
  const fresh = new TrainableNetwork(tf, graph, 'stage3_unit1_add', weights);
  const { signal } = new AbortController();
  const count = await splitNorms(tf, fresh, set, SHAPE, signal);
  expect(count).toBe([...fresh.running.keys()].length / 2);
  const after = tf.tidy((): Tensor2D =>
    fresh.forward(tf.tensor4d(maps, [N, ...SHAPE]), false),
  );
  expect(
    largestDifference((await after.data()) as Float32Array, before),
  ).toBeLessThan(1e-4);
  const learning = tf.tidy((): Tensor2D =>
    fresh.forward(tf.tensor4d(maps, [N, ...SHAPE]), true),
  );
  const trained = (await learning.data()) as Float32Array;
  const gap = largestDifference(trained, before);
  expect(gap).toBeLessThan(0.01);
  expect(largestDifference(otherwise, before)).toBeGreaterThan(10 * gap);
  expect(isMerged(await fresh.weights())).toBe(false);
});
