import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Rank } from '@tensorflow/tfjs';
import { beforeAll, expect, test } from 'vitest';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import {
  normals,
  randomWeights,
} from '../../../src/model/resnet/random-weights.ts';
import { loadTf, type Tf } from '../backend/load-tf.ts';
import { FeatureCache } from '../features/cache.ts';
import { largestDifference } from '../testing/difference.ts';
import type { FeatureSet } from './batches.ts';
import { TrainableNetwork } from './network.ts';
import { DEFAULT_TRAIN_OPTIONS, type TrainOptions } from './options.ts';
import { widen } from './starting-weights.ts';
import { train } from './train.ts';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await loadTf(() => undefined));
});

const CLASSES = 4;
const SHAPE = [3, 3, 8] as const;
const NUMBERS = 72;
const graph = resnetGraph({
  variant: 'v2',
  units: [1, 1, 1, 1],
  widths: [2, 2, 2, 4],
  classes: CLASSES,
});
const FROM = 'stage3_unit1_add';
const options = {
  ...DEFAULT_TRAIN_OPTIONS,
  epochs: 6,
  batch: 8,
  warmupSteps: 2,
  checkpointEvery: 5,
};

/** Feature maps whose class shows in one channel, under noise. */
function featureSet(folder: string, n: number): FeatureSet {
  const labels = Array.from({ length: n }, (_, i) => i % CLASSES);
  const normal = normals(mulberry32(5));
  const cache = new FeatureCache(
    folder,
    'set',
    'k',
    labels.map(String),
    NUMBERS,
  );
  for (const index of cache.missing) {
    cache.write(
      index,
      Float32Array.from(
        { length: NUMBERS },
        (_, i) => normal() + (i % 8 === labels[index] ? 1 : 0),
      ),
    );
  }
  return { views: [cache], indices: labels.map((_, i) => i), labels };
}

/** A teacher that tells the class by its one true output among noise. */
function teacherOf(folder: string, set: FeatureSet): FeatureCache {
  const ids = set.labels.map(String);
  const cache = new FeatureCache(folder, 'teacher', 'k', ids, 6);
  for (const index of cache.missing) {
    const label = set.labels[index];
    cache.write(
      index,
      Float32Array.from({ length: 6 }, (_, i) => 5 + Number(i === label)),
    );
  }
  return cache;
}

/** Everything at once. */
const ALL: Partial<TrainOptions> = {
  distil: 1,
  shallowEpochs: 2,
  mirror: true,
  window: 2,
  composites: 0.5,
  keep: 0.5,
  headRate: 3,
  headSteps: 20,
  refitDecay: 0.01,
};

async function runOnce(
  folder: string,
  stopAfter = Infinity,
  more: Partial<TrainOptions> = {},
  from?: string,
) {
  const start = new Map(randomWeights(graph, 3));
  if (more.shallowEpochs) widen(start, 'stage4_');
  const network = new TrainableNetwork(tf, graph, FROM, start);
  const before = new TrainableNetwork(tf, graph, FROM, start);
  const plain = featureSet(folder, 48);
  const set = more.distil
    ? { ...plain, taught: [teacherOf(folder, plain)] }
    : plain;
  const records: Record<string, unknown>[] = [];
  const controller = new AbortController();
  let steps = 0;
  const original = network.forward.bind(network);
  network.forward = (x, training, observe) => {
    if (training && ++steps >= stopAfter) controller.abort();
    return original(x, training, observe);
  };
  const run = train(
    {
      tf,
      network,
      start: before,
      train: set,
      val: set,
      shape: SHAPE,
      classes: CLASSES,
      folder,
      recipe: 'test',
      from,
      signal: controller.signal,
      log: (entry) => records.push(entry),
    },
    { ...options, ...more },
  );
  return { run, network, records };
}

const temporary = () => mkdtempSync(path.join(tmpdir(), 'train-'));

test('learns what can be learnt', async () => {
  const { run, records } = await runOnce(temporary());
  await run;
  const epochs = records.filter(({ event }) => event === 'epoch');
  expect(epochs).toHaveLength(6);
  expect(epochs.at(-1)!['loss']).toBeLessThan(epochs[0]!['loss'] as number);
  expect(epochs.at(-1)!['top1']).toBeGreaterThan(0.5);
});

test.each([
  ['plainly', {}, 0],
  // Fitting the head begins with 40 batches for batch normalisation.
  ['with a teacher, a fitted head and augmentation', ALL, 40],
])(
  'a run that was stopped goes on to the same weights, bit by bit (%s)',
  async (_, more, before) => {
    const whole = await runOnce(temporary(), Infinity, more);
    await whole.run;
    for (const stop of [5, 14]) {
      const folder = temporary();
      const cut = await runOnce(folder, before + stop, more);
      await expect(cut.run).rejects.toMatchObject({ name: 'AbortError' });
      const resumed = await runOnce(folder, Infinity, more);
      await resumed.run;
      expect(resumed.records[0]).toEqual({ event: 'resume', step: stop });
      const expected = await whole.network.weights();
      for (const [name, { data }] of await resumed.network.weights()) {
        expect(data, name).toEqual(expected.get(name)!.data);
      }
    }
  },
);

test('while shallow, residual branches rest and the answer is that of the whole network', () => {
  const start = new Map(randomWeights(graph, 3, 0.2));
  widen(start, 'stage4_');
  for (const name of start.keys()) {
    // A silent branch also adds nothing of its own.
    if (/stage4_unit\d_conv3_bn.(beta|moving_mean)/.test(name)) {
      const { shape, data } = start.get(name)!;
      start.set(name, { shape, data: data.map(() => 0) });
    }
  }
  const network = new TrainableNetwork(tf, graph, FROM, start);
  const x = tf.randomNormal<Rank.R4>([4, ...SHAPE], 0, 1, 'float32', 1);
  const whole = network.forward(x, false).dataSync();
  network.shallow = true;
  expect(
    largestDifference(network.forward(x, false).dataSync(), whole),
  ).toBeLessThan(1e-5);
  const names = [...network.active().keys()];
  expect(names).toContain('stage4_unit1_shortcut/kernel');
  expect(names).toContain('logits/kernel');
  expect(names.filter((name) => name.includes('_conv'))).toEqual([]);
});

test('the head can be fitted before anything else learns', async () => {
  const fit = { headSteps: 100, epochs: 0 };
  const { run, network, records } = await runOnce(temporary(), Infinity, fit);
  const start = randomWeights(graph, 3);
  await run;
  expect(records[0]).toMatchObject({ event: 'head' });
  expect(records[0]!['loss']).toBeLessThan(Math.log(CLASSES) * 0.8);
  expect(records[0]!['top1']).toBeGreaterThan(0.7);
  const learnt = await network.weights();
  for (const name of network.trainable.keys()) {
    if (name.startsWith('logits/')) continue;
    expect(learnt.get(name)!.data, name).toEqual(start.get(name)!.data);
  }
});

test('the head can be fitted again at the end', async () => {
  const records = async (refitDecay: number) => {
    const fit = { refitDecay, headSteps: 100, epochs: 1 };
    const one = await runOnce(temporary(), Infinity, fit);
    await one.run;
    return one.records;
  };
  const events = (await records(0)).map(({ event }) => event);
  expect(events).toEqual(['head', 'epoch']);
  const refitted = await records(0.001);
  expect(refitted.map(({ event }) => event)).toEqual(['head', 'epoch', 'head']);
  expect(refitted[2]!['top1']).toBeGreaterThan(0.8);
});

test("a run can begin with another one's weights", async () => {
  const folder = temporary();
  const first = await runOnce(folder);
  await first.run;
  const checkpoint = path.join(folder, 'checkpoint.safetensors');
  const next = await runOnce(temporary(), Infinity, { epochs: 0 }, checkpoint);
  await next.run;
  expect(await next.network.weights()).toEqual(await first.network.weights());
  const nowhere = await runOnce(temporary(), Infinity, {}, 'nowhere');
  await expect(nowhere.run).rejects.toThrow('--from');
});

test('what a teacher says can be learnt', async () => {
  const folder = temporary();
  const records = async (distil: number) => {
    const one = await runOnce(folder, Infinity, { distil });
    await one.run;
    return one.records.filter(({ event }) => event === 'epoch');
  };
  const epochs = await records(2);
  const first = epochs[0]!['hint'] as number;
  expect(first).toBeGreaterThan(0);
  expect(epochs.at(-1)!['hint']).toBeLessThan(first * 0.7);
});

test('the more of the starting network is kept, the less its answers change', async () => {
  const x = tf.randomNormal<Rank.R4>([16, ...SHAPE], 0, 1, 'float32', 7);
  const moved = async (keep: number) => {
    const one = await runOnce(temporary(), Infinity, { keep });
    await one.run;
    const start = new TrainableNetwork(
      tf,
      graph,
      FROM,
      randomWeights(graph, 3),
    );
    const [before, after] = [start, one.network].map((network) =>
      tf.softmax(network.forward(x, false)),
    );
    return tf.sum(tf.abs(tf.sub(before!, after!))).arraySync() as number;
  };
  const [none, half, all] = [await moved(0), await moved(0.5), await moved(1)];
  expect(half).toBeLessThan(none * 0.9);
  expect(all).toBeLessThan(half * 0.9);
});
