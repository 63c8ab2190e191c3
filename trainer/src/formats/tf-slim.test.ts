import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CLASS_COUNT } from '../../../src/core/classes/classes.ts';
import { foldGraph } from '../../../src/model/plan/fold.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import { resnet101 } from '../../../src/model/resnet/spec.ts';
import { loadTf } from '../backend/load-tf.ts';
import { createTrunk } from '../features/trunk.ts';
import { largestDifference } from '../testing/difference.ts';
import { NARROW } from '../testing/narrow-folder.ts';
import { readSafetensors } from './safetensors.ts';
import { fromTfSlim, TF_SLIM } from './tf-slim.ts';
import { readTrainingStart } from './training-start.ts';

const FOLDER = new URL('../../../../shared/pretrained/', import.meta.url);
const read = (name: string) =>
  readSafetensors(readFileSync(new URL(name, FOLDER))).tensors;
const SIDE = 224;

test('a whole network comes back, a head as 1x1 convolution too', () => {
  const graph = resnetGraph({ variant: 'v2', ...NARROW, classes: 7 });
  const weights = randomWeights(graph, 3, 0.2);
  const slim = new Map(graph.flatMap((node) => TF_SLIM.write(node, weights)));
  expect([...slim.keys()].slice(0, 4)).toEqual([
    'conv1/kernel',
    'conv1/bias',
    'block1/unit_1/preact/scale',
    'block1/unit_1/preact/offset',
  ]);
  expect(slim.has('postnorm/scale')).toBe(true);
  const head = slim.get('logits/kernel')!;
  slim.set('logits/kernel', { ...head, shape: [1, 1, ...head.shape] });
  const back = fromTfSlim(graph, slim);
  const [before, after] = [weights, back].map((all) => foldGraph(graph, all));
  before!.steps.forEach((step, i) => {
    for (const [key, value] of Object.entries(step)) {
      if (!(value instanceof Float32Array)) continue;
      const other = after!.steps[i] as unknown as Record<string, Float32Array>;
      expect(largestDifference(value, other[key]!)).toBeLessThan(1e-6);
    }
  });
});

// The weights are too large to ship; where they lie beside the project the answer must be right.
test.runIf(existsSync(FOLDER))(
  'stages 1 to 3 give the known answer of an independent implementation',
  async () => {
    const graph = resnetGraph(resnet101('v2', CLASS_COUNT));
    const weights = fromTfSlim(
      graph,
      read('resnet_v2_101_stages123.safetensors'),
    );
    const reference = read('reference.safetensors');
    const bytes = reference.get('input_uint8')!.data;
    const views = [0, 1].map((i) => ({
      width: SIDE,
      height: SIDE,
      data: Uint8Array.from(
        bytes.subarray(i * SIDE * SIDE * 3, (i + 1) * SIDE * SIDE * 3),
      ),
    }));
    const { tf } = await loadTf(() => undefined);
    const half = [0.5, 0.5, 0.5];
    const trunk = createTrunk(tf, graph, weights, 'stage3_unit23_add', {
      mean: half,
      std: half,
    });
    const stage3 = await trunk.features(views);
    expect(
      largestDifference(stage3, reference.get('stage3')!.data),
    ).toBeLessThan(2e-3);
    const other = await trunk.features([...views].reverse());
    expect(largestDifference(other, stage3)).toBeGreaterThan(0.1);
    trunk.dispose();
  },
);

test.runIf(existsSync(FOLDER))('the same file is a start for training', () => {
  const name = 'resnet_v2_101_stages123.safetensors';
  const graph = resnetGraph(resnet101('v2', CLASS_COUNT));
  const half = { mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] };
  const file = fileURLToPath(new URL(name, FOLDER));
  const { weights } = readTrainingStart(graph, file, half);
  const expected = fromTfSlim(graph, read(name));
  expect(weights.size).toBe(expected.size);
  const kernel = 'stage3_unit23_conv2/kernel';
  const [ours, theirs] = [weights.get(kernel)!, expected.get(kernel)!];
  expect(largestDifference(ours.data, theirs.data)).toBe(0);
  expect(weights.has('stage4_unit1_conv2/kernel')).toBe(false);
});
