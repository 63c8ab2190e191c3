import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { testPattern } from '../../core/pixels/test-pattern.ts';
import type { Network } from '../network.ts';
import { foldGraph } from '../plan/fold.ts';
import { featureNode, resnetGraph } from '../resnet/graph.ts';
import { randomWeights } from '../resnet/random-weights.ts';
import { RESNET_VARIANTS } from '../resnet/spec.ts';
import { createTfjsEngine } from '../tfjs/engine.ts';
import { createWasmEngine } from './engine.ts';
import { loadKernels, VARIANTS } from './testing/load-kernels.ts';
import {
  randomNetwork,
  randomNumbers,
  type Shape,
} from './testing/random-network.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

describe.each(VARIANTS)('%s', (variant) => {
  const module = loadKernels(variant);

  /** Largest difference from tfjs's plain JavaScript, relative to what the numbers span. */
  async function differences(network: Network, seed: number) {
    const view = testPattern(seed, network.crop);
    const plain = createTfjsEngine(tf, network, { backend: 'cpu' });
    const [wanted] = await plain.infer([view], { featureMaps: true });
    plain.dispose();
    const engine = await createWasmEngine(module, network, variant);
    // Twice: the second run meets what the first one left in memory.
    await engine.infer([testPattern(seed + 1, network.crop)]);
    const [got] = await engine.infer([view], { featureMaps: true });
    const { data, ...shape } = got!.featureMap!;
    const { data: features, ...wantedShape } = wanted!.featureMap!;
    expect(shape).toEqual(wantedShape);
    return Math.max(
      furthest(got!.logits, wanted!.logits),
      furthest(data, features),
    );
  }

  const conv = (size: number, stride: number, ...rest: [number, number]) => {
    const [channelsIn, channelsOut] = rest;
    return { size, stride, channelsIn, channelsOut };
  };
  test.each<[string, number, Shape[]]>([
    ['7x7 of three channels', 23, [conv(7, 2, 3, 13)]],
    ['1x1, a panel and a bit', 9, [conv(1, 1, 3, 9), conv(1, 1, 9, 17)]],
    ['1x1 with a stride', 11, [conv(1, 1, 3, 8), conv(1, 2, 8, 5)]],
    ['3x3 with a stride', 14, [conv(1, 1, 3, 10), conv(3, 2, 10, 24)]],
    ['3x3, odd sides', 13, [conv(1, 1, 3, 11), conv(3, 1, 11, 19)]],
    ['3x3, even sides', 14, [conv(1, 1, 3, 8), conv(3, 1, 8, 16)]],
    ['3x3 of the picture', 7, [conv(3, 1, 3, 4)]],
    ['one pixel', 1, [conv(3, 1, 3, 4), conv(1, 1, 4, 4)]],
    ['deeper than one part', 5, [conv(1, 1, 3, 900), conv(1, 1, 900, 9)]],
    ['more rows than at once', 70, [conv(1, 1, 3, 96), conv(3, 1, 96, 8)]],
  ])('%s: like plain JavaScript', async (_, crop, shapes) => {
    for (const coded of [false, true]) {
      const all = shapes.map((one, i) => ({
        ...{ ...one, coded, relu: i === 0 },
        residual: i > 0 && one.channelsIn === one.channelsOut,
      }));
      const network = randomNetwork(crop, all, 1 + crop);
      expect(await differences(network, crop)).toBeLessThan(2e-5);
    }
  });

  test('convolutions of random shapes', async () => {
    const next = randomNumbers(5);
    const whole = (from: number, to: number) =>
      from + Math.floor(((next() + 1) / 2) * (to - from + 1));
    for (let i = 0; i < 12; i++) {
      const between = whole(1, 40);
      const shapes = [
        { ...conv(1, 1, 3, between), coded: i % 2 === 0 },
        {
          ...conv(2 * whole(0, 2) + 1, whole(1, 2), between, whole(1, 40)),
          coded: i % 3 === 0,
        },
      ];
      const network = randomNetwork(whole(6, 20), shapes, i);
      const note = JSON.stringify(shapes);
      expect(await differences(network, i), note).toBeLessThan(2e-5);
    }
  });

  test.each(RESNET_VARIANTS)('a narrow ResNet %s', async (resnet) => {
    const graph = resnetGraph({
      variant: resnet,
      units: [2, 1, 2, 1],
      widths: [4, 6, 8, 10],
      classes: 61,
    });
    const network: Network = {
      plan: foldGraph(graph, randomWeights(graph, 7, 0.2)),
      features: featureNode(graph),
      mean: [0.485, 0.456, 0.406],
      std: [0.229, 0.224, 0.225],
      crop: 64,
    };
    expect(await differences(network, 3)).toBeLessThan(2e-5);
  });

  test('stops between two views when aborted', async () => {
    const network = randomNetwork(8, [conv(1, 1, 3, 4)], 1);
    const engine = await createWasmEngine(module, network, variant);
    const controller = new AbortController();
    const seen: number[] = [];
    const view = testPattern(1, 8);
    const run = engine.infer([view, view, view], {
      signal: controller.signal,
      onView: (index) => {
        seen.push(index);
        controller.abort();
      },
    });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([0]);
  });

  test('a code beyond 8 bits with a sign is refused', async () => {
    const network = randomNetwork(
      ...([8, [{ ...conv(1, 1, 3, 12), coded: true }], 1] as const),
    );
    const [first] = network.plan.steps;
    if (first?.kind !== 'conv') throw new Error('no convolution');
    for (const at of [3, 11]) {
      const codes = first.coded!.codes.slice();
      codes[at] = 255;
      const coded = { ...first.coded!, codes };
      const steps = [{ ...first, coded }, ...network.plan.steps.slice(1)];
      const plan = { ...network.plan, steps };
      await expect(
        createWasmEngine(module, { ...network, plan }, variant),
      ).rejects.toThrow(/beyond 8 bits/);
    }
  });
});

/** Largest difference in units of the largest number. */
function furthest(a: Float32Array, b: Float32Array): number {
  expect(a.length).toBe(b.length);
  const span = Math.max(...b.map(Math.abs), 1e-3);
  return Math.max(...a.map((x, i) => Math.abs(x - b[i]!))) / span;
}
