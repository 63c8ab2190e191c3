import type { Tensor, Variable } from '@tensorflow/tfjs';
import { beforeAll, expect, test } from 'vitest';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import { buildLayersModel } from '../../../src/model/resnet/layers-model.ts';
import {
  normals,
  randomWeights,
} from '../../../src/model/resnet/random-weights.ts';
import type { ResnetVariant } from '../../../src/model/resnet/spec.ts';
import { weightOf } from '../../../src/model/resnet/weights.ts';
import { loadTf, type Tf } from '../backend/load-tf.ts';
import { largestDifference } from '../testing/difference.ts';
import { LearningNetwork } from './learning-network.ts';
import { trainingOps } from '../ops/choose-ops.ts';
import { plainOps } from '../ops/plain-ops.ts';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await loadTf(() => undefined));
});

const SIZE = 32;
const BATCH = 4;

function network(variant: ResnetVariant) {
  const spec = {
    variant,
    units: [1, 2, 2, 1],
    widths: [2, 3, 4, 5],
    classes: 7,
  };
  const graph = resnetGraph(spec);
  return { spec, graph, weights: randomWeights(graph, 5, 0.2) };
}

function numbers(n: number, seed: number): Float32Array {
  return Float32Array.from({ length: n }, normals(mulberry32(seed)));
}

test.each([
  ['v1', 'native'],
  ['v1.5', 'native'],
  ['v1.5', 'plain'],
  ['v2', 'native'],
] as const)(
  'logits and gradients of %s by %s operations are those of a LayersModel by autodiff',
  async (variant, kind) => {
    const { spec, graph, weights } = network(variant);
    const pixels = numbers(BATCH * SIZE * SIZE * 3, 6);
    const slope = numbers(BATCH * spec.classes, 7);

    const held = tf.memory().numTensors;
    const ops = kind === 'native' ? trainingOps(tf) : plainOps(tf);
    const own = new LearningNetwork(tf, graph, weights, ops);
    const started = tf.memory().numTensors;
    const pass = own.forward(tf.tensor4d(pixels, [BATCH, SIZE, SIZE, 3]));
    const logits = await pass.logits.data();
    const gradients = new Map<string, Float32Array>();
    pass.backward(tf.tensor2d(slope, [BATCH, spec.classes]), (name, g) => {
      gradients.set(name, g.dataSync() as Float32Array);
      g.dispose();
    });
    expect(tf.memory().numTensors).toBe(started);
    own.dispose();
    // The empty tensor that stands for "no running statistics" stays.
    expect(tf.memory().numTensors - held).toBeLessThanOrEqual(1);

    const layers = buildLayersModel(tf, spec, SIZE);
    for (const layer of layers.layers) {
      const own = layer.weights.map(({ originalName }) => {
        const { shape, data } = weightOf(weights, originalName);
        return tf.tensor(data, [...shape]);
      });
      layer.setWeights(own);
    }
    const variables = layers.trainableWeights;
    const { value, grads } = tf.variableGrads(() => {
      const x = tf.tensor4d(pixels, [BATCH, SIZE, SIZE, 3]);
      const out = layers.apply(x, { training: true }) as Tensor;
      const expected = out.dataSync();
      expect(largestDifference(logits, expected)).toBeLessThan(2e-3);
      return tf.sum(tf.mul(out, tf.tensor2d(slope, [BATCH, spec.classes])));
    });
    value.dispose();
    expect([...gradients.keys()].sort()).toEqual(
      variables.map((variable) => variable.originalName).sort(),
    );
    for (const variable of variables) {
      const name = variable.originalName;
      const expected = grads[(variable.read() as Variable).name]!.dataSync();
      const scale = 1 + Math.max(...expected.map(Math.abs));
      const difference = largestDifference(gradients.get(name)!, expected);
      expect(difference / scale, name).toBeLessThan(2e-3);
    }
  },
);
