import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ModelCard } from '../core/formats/card.ts';
import { testPattern } from '../core/pixels/test-pattern.ts';
import { exportModel, SHARD_BYTES } from './export/export-model.ts';
import { parseNetwork } from './network.ts';
import { resnetGraph } from './resnet/graph.ts';
import { buildLayersModel } from './resnet/layers-model.ts';
import { randomWeights } from './resnet/random-weights.ts';
import type { ResnetVariant } from './resnet/spec.ts';
import { weightOf } from './resnet/weights.ts';
import { createTfjsEngine } from './tfjs/engine.ts';

const CROP = 64;
const narrow = (variant: ResnetVariant) => ({
  variant,
  units: [2, 1, 2, 1],
  widths: [4, 6, 8, 10],
  classes: 61,
});
const cardFor = (variant: ResnetVariant) =>
  ({
    architecture: { family: 'resnet', ...narrow(variant) },
    classTable: { version: '1', classes: 61 },
    preprocessing: {
      crop: CROP,
      mean: [0.485, 0.456, 0.406],
      std: [0.229, 0.224, 0.225],
    },
  }) as unknown as ModelCard;

beforeAll(async () => {
  await tf.setBackend('cpu');
});

describe.each(['v1', 'v1.5', 'v2', 'v2-keras'] as const)(
  'ResNet %s',
  (variant) => {
    const graph = resnetGraph(narrow(variant));
    const weights = randomWeights(graph, 7, 0.2);
    const view = testPattern(3, CROP);

    async function filesOf(kernels: 'float32' | 'float16' | 'uint8') {
      const model = buildLayersModel(tf, narrow(variant), CROP);
      const topology = model.toJSON(null, false) as object;
      const files = exportModel(graph, weights, topology, kernels);
      const modelJson = JSON.parse(
        new TextDecoder().decode(files.get('model.json')),
      ) as tf.io.ModelJSON;
      const shards = [...files].filter(([path]) => path.endsWith('.bin'));
      const bytes = new Uint8Array(Buffer.concat(shards.map(([, b]) => b)));
      return { modelJson, bytes, shards };
    }

    /** What plain tfjs makes of the files. */
    async function plainTfjs(modelJson: tf.io.ModelJSON, bytes: Uint8Array) {
      const model = await tf.loadLayersModel(
        tf.io.fromMemory({
          modelTopology: modelJson.modelTopology,
          weightSpecs: modelJson.weightsManifest.flatMap((g) => g.weights),
          weightData: bytes.buffer as ArrayBuffer,
        }),
      );
      const input = tf.tidy(() =>
        tf
          .tensor4d(Float32Array.from(view.data), [1, CROP, CROP, 3])
          .div(255)
          .sub([0.485, 0.456, 0.406])
          .div([0.229, 0.224, 0.225]),
      );
      return (model.predict(input) as tf.Tensor).data();
    }

    test.each(['float32', 'float16', 'uint8'] as const)(
      'exported as %s: plain tfjs and our engine agree',
      async (kernels) => {
        const { modelJson, bytes } = await filesOf(kernels);
        const network = parseNetwork(cardFor(variant), modelJson, bytes);
        const engine = createTfjsEngine(tf, network, { backend: 'cpu' });
        const [output] = await engine.infer([view], { featureMaps: true });
        const plain = await plainTfjs(modelJson, bytes);
        expect(output!.logits.length).toBe(61);
        expect(largestDifference(output!.logits, plain)).toBeLessThan(1e-3);
        expect(spreadOf(plain)).toBeGreaterThan(0.1);

        // The head applied to the mean of the feature map gives the logits again.
        const { data, channels } = output!.featureMap!;
        const kernel = weightOf(weights, 'logits/kernel').data;
        const pixels = data.length / channels;
        let logit = weightOf(weights, 'logits/bias').data[5]!;
        data.forEach((x, i) => {
          logit += (x * kernel[(i % channels) * 61 + 5]!) / pixels;
        });
        expect(logit).toBeCloseTo(output!.logits[5]!, 3);
        engine.dispose();
      },
    );

    test('eight bits move the logits only a little', async () => {
      const run = async (kernels: 'float32' | 'uint8') => {
        const { modelJson, bytes } = await filesOf(kernels);
        return plainTfjs(modelJson, bytes);
      };
      const [exact, eight] = [await run('float32'), await run('uint8')];
      expect(largestDifference(exact, eight)).toBeLessThan(
        0.1 * spreadOf(exact),
      );
    });

    test('shards are whole and small enough', async () => {
      const { shards } = await filesOf('uint8');
      for (const [, bytes] of shards) {
        expect(bytes.length).toBeLessThanOrEqual(SHARD_BYTES);
      }
    });

    test('leaves no tensor behind', async () => {
      const { modelJson, bytes } = await filesOf('uint8');
      const network = parseNetwork(cardFor(variant), modelJson, bytes);
      const before = tf.memory().numTensors;
      const engine = createTfjsEngine(tf, network, { backend: 'cpu' });
      const loaded = tf.memory().numTensors;
      await engine.infer([view, view], { featureMaps: true });
      expect(tf.memory().numTensors).toBe(loaded);
      engine.dispose();
      expect(tf.memory().numTensors).toBe(before);
    });

    test('answers the same in a batch', async () => {
      const { modelJson, bytes } = await filesOf('uint8');
      const network = parseNetwork(cardFor(variant), modelJson, bytes);
      const views = [view, testPattern(4, CROP), testPattern(5, CROP)];
      const run = (batch: number) =>
        createTfjsEngine(tf, network, { backend: 'cpu', batch }).infer(views);
      const [single, double] = [await run(1), await run(2)];
      expect(double).toHaveLength(3);
      double.forEach(({ logits }, i) =>
        expect(largestDifference(logits, single[i]!.logits)).toBeLessThan(1e-4),
      );
    });

    test('stops between views when aborted', async () => {
      const { modelJson, bytes } = await filesOf('uint8');
      const network = parseNetwork(cardFor(variant), modelJson, bytes);
      const engine = createTfjsEngine(tf, network, { backend: 'cpu' });
      const controller = new AbortController();
      const seen: number[] = [];
      const run = engine.infer([view, view, view], {
        signal: controller.signal,
        onView: (index) => {
          seen.push(index);
          controller.abort();
        },
      });
      await expect(run).rejects.toMatchObject({ name: 'AbortError' });
      expect(seen).toEqual([0]);
      engine.dispose();
    });

    test('waits for whoever hears of a view, so that an abort can come in', async () => {
      const { modelJson, bytes } = await filesOf('uint8');
      const network = parseNetwork(cardFor(variant), modelJson, bytes);
      const engine = createTfjsEngine(tf, network, { backend: 'cpu' });
      const controller = new AbortController();
      const seen: number[] = [];
      const run = engine.infer([view, view, view], {
        signal: controller.signal,
        onView: async (index) => {
          seen.push(index);
          // As a message does: later than any promise that is settled already.
          setImmediate(() => controller.abort());
          await new Promise((resolve) => setImmediate(resolve));
        },
      });
      await expect(run).rejects.toMatchObject({ name: 'AbortError' });
      expect(seen).toEqual([0]);
      engine.dispose();
    });
  },
);

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>) {
  return Array.from(a).reduce(
    (top, x, i) => Math.max(top, Math.abs(x - b[i]!)),
    0,
  );
}

function spreadOf(a: ArrayLike<number>) {
  return Math.max(...Array.from(a)) - Math.min(...Array.from(a));
}
