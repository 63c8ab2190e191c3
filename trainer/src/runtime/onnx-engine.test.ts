import { afterAll, beforeAll, expect, test } from 'vitest';
import { testPattern } from '../../../src/core/pixels/test-pattern.ts';
import type { Engine } from '../../../src/model/engine.ts';
import { foldGraph } from '../../../src/model/plan/fold.ts';
import { featureNode, resnetGraph } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import { createTfjsEngine } from '../../../src/model/tfjs/engine.ts';
import { type LoadedTf, loadTf } from '../backend/load-tf.ts';
import { createOnnxTrunk, createTrunk } from '../features/trunk.ts';
import { largestDifference } from '../testing/difference.ts';
import { createOnnxEngine } from './onnx-engine.ts';
import { openEngine } from './open-engine.ts';
import { prefersOnnx } from './prefer-onnx.ts';

const CROP = 64;
const scale = { mean: [0.5, 0.4, 0.3], std: [0.5, 0.3, 0.2], crop: CROP };
const narrow = { units: [1, 1, 1, 1], widths: [4, 4, 8, 8], classes: 5 };
const views = [1, 2, 3, 4, 5, 6, 7].map((seed) => testPattern(seed, CROP));
const opened: Engine[] = [];
let loaded: LoadedTf;
beforeAll(async () => {
  loaded = await loadTf(() => undefined);
});
afterAll(() => opened.forEach((engine) => engine.dispose()));

const modelOf = (variant: 'v1.5' | 'v2') => {
  const graph = resnetGraph({ variant, ...narrow });
  return { graph, weights: randomWeights(graph, 3) };
};

async function bothEngines(variant: 'v1.5' | 'v2') {
  const { graph, weights } = modelOf(variant);
  const features = featureNode(graph);
  const plan = foldGraph(graph, weights);
  const ours = createTfjsEngine(
    loaded.tf,
    { plan, features, ...scale },
    { backend: loaded.backend },
  );
  const theirs = await createOnnxEngine(graph, weights, {
    ...scale,
    batch: 6,
  });
  opened.push(ours, theirs);
  return { ours, theirs };
}

test.each(['v1.5', 'v2'] as const)(
  'logits and feature maps of a %s are those of tfjs, beyond one batch too',
  async (variant) => {
    const { ours, theirs } = await bothEngines(variant);
    const wanted = await ours.infer(views, { featureMaps: true });
    const seen: number[] = [];
    const got = await theirs.infer(views, {
      featureMaps: true,
      onView: (index) => void seen.push(index),
    });
    expect(seen).toEqual(views.map((_, i) => i));
    got.forEach((one, i) => {
      const { data, ...shape } = one.featureMap!;
      const { data: right, ...rightShape } = wanted[i]!.featureMap!;
      expect(shape).toEqual(rightShape);
      expect(largestDifference(data, right)).toBeLessThan(1e-4);
      expect(largestDifference(one.logits, wanted[i]!.logits)).toBeLessThan(
        1e-4,
      );
    });
    expect((await theirs.infer(views.slice(0, 1)))[0]!.featureMap).toBe(
      undefined,
    );
  },
);

test('an abort is heard, and a picture of another size is refused', async () => {
  const { theirs } = await bothEngines('v2');
  const signal = AbortSignal.abort();
  await expect(theirs.infer(views, { signal })).rejects.toThrow('abort');
  await expect(theirs.infer([testPattern(1, 32)])).rejects.toThrow(
    'a view of 32 x 32 is not 64 x 64',
  );
});

test('a trunk hands out the same maps', async () => {
  const { graph, weights } = modelOf('v2');
  const until = 'stage3_unit1_add';
  const slow = createTrunk(loaded.tf, graph, weights, until, scale);
  const fast = await createOnnxTrunk(graph, weights, until, scale);
  const [wanted, got] = [
    await slow.features(views),
    await fast.features(views),
  ];
  slow.dispose();
  fast.dispose();
  expect(got).toHaveLength(wanted.length);
  expect(largestDifference(got, wanted)).toBeLessThan(1e-4);
});

test('onnxruntime answers where the processor computes; a GPU does that itself', async () => {
  expect(prefersOnnx({ choice: 'tensorflow' })).toBe(true);
  expect(prefersOnnx({ choice: 'cuda' })).toBe(false);
  const card = { preprocessing: scale } as never;
  for (const choice of ['tensorflow', 'webgpu'] as const) {
    const parts = { ...loaded, choice };
    opened.push(
      await openEngine({ card, ...modelOf('v2') }, parts, () => undefined),
    );
  }
  expect(opened.slice(-2).map(({ id }) => id)).toEqual([
    'onnxruntime-cpu',
    `tfjs-${loaded.backend}`,
  ]);
});
