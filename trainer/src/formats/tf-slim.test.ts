import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLASS_COUNT } from '../../../src/core/classes/classes.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import { resnet101 } from '../../../src/model/resnet/spec.ts';
import { loadTf } from '../backend/load-tf.ts';
import { createTrunk } from '../features/trunk.ts';
import { largestDifference } from '../testing/difference.ts';
import { readSafetensors } from './safetensors.ts';
import { fromTfSlim } from './tf-slim.ts';

const FOLDER = new URL('../../../../shared/pretrained/', import.meta.url);
const read = (name: string) =>
  readSafetensors(readFileSync(new URL(name, FOLDER))).tensors;
const SIDE = 224;

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
