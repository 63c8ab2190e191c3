import type { Variable } from '@tensorflow/tfjs';
import { beforeAll, expect, test } from 'vitest';
import { loadTf, type Tf } from '../backend/load-tf.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { readPreset } from '../presets/read-preset.ts';
import { largestDifference } from '../testing/difference.ts';
import { GradientAccumulator } from './accumulator.ts';
import { epochPlan, plainPlan, stepsPerEpoch } from './plan.ts';
import { rateOf } from './step.ts';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await loadTf(() => undefined));
});

const photos = Array.from(
  { length: 23 },
  (_, i) => ({ file: `${i}.jpg`, classId: i % 3 }) as LabelledPhoto,
);
const options = { batch: 8, microBatch: 3, seed: 4 };

test('micro-batches fill batches, and an epoch has no photo twice', () => {
  const plan = [...epochPlan(photos, 1, 0, options)];
  expect(stepsPerEpoch(23, options)).toBe(2);
  expect(plan.map((tasks) => tasks.length)).toEqual([3, 3, 2, 3, 3, 2]);
  const files = plan.flat().map(({ file }) => file);
  expect(new Set(files).size).toBe(16);
  expect([...epochPlan(photos, 1, 1, options)]).toEqual(plan.slice(3));
  expect([...epochPlan(photos, 2, 0, options)]).not.toEqual(plan);
});

test('fewer photos than a batch are one batch', () => {
  const plan = [...epochPlan(photos.slice(0, 5), 0, 0, options)];
  expect(plan.map((tasks) => tasks.length)).toEqual([3, 2]);
  expect([...plainPlan(photos, 10)].map((tasks) => tasks.length)).toEqual([
    10, 10, 3,
  ]);
});

test('gradients add up and are scaled once', async () => {
  const variables = new Map<string, Variable>([
    ['a', tf.variable(tf.tensor1d([0, 0]))],
    ['b', tf.variable(tf.scalar(0))],
  ]);
  const before = tf.memory().numTensors;
  const sums = new GradientAccumulator(tf);
  for (const k of [1, 2]) {
    sums.add('a', tf.tensor1d([k, 10 * k]));
    sums.add('b', tf.scalar(-k));
  }
  const { gradients, norm } = await sums.take(variables, 0.5);
  const of = (name: string) => gradients[variables.get(name)!.name]!;
  expect(largestDifference(of('a').dataSync(), [1.5, 15])).toBeLessThan(1e-6);
  expect(of('b').dataSync()[0]).toBeCloseTo(-1.5);
  expect(norm).toBeCloseTo(Math.hypot(1.5, 15, 1.5), 4);
  tf.dispose(gradients);
  sums.add('a', tf.tensor1d([1, 1]));
  sums.clear();
  expect(tf.memory().numTensors).toBe(before);
});

test('the rate stays or falls, after its warm-up', () => {
  const preset = readPreset('vippgeo');
  if (preset.recipe !== 'whole-network') throw new Error('another recipe');
  const rate = (step: number, more: object) =>
    rateOf({ ...preset.options, ...more }, step, 100);
  expect([0, 50, 99].map((step) => rate(step, {}))).toEqual([0.01, 0.01, 0.01]);
  expect(rate(0, { warmupSteps: 10 })).toBeCloseTo(0.001);
  expect(rate(10, { warmupSteps: 10 })).toBe(0.01);
  expect(rate(50, { schedule: 'cosine' })).toBeCloseTo(0.005);
});
