import { InferenceSession, Tensor } from 'onnxruntime-node';
import { expect, test } from 'vitest';
import { CLASS_COUNT } from '../../../src/core/classes/classes.ts';
import { testPattern } from '../../../src/core/pixels/test-pattern.ts';
import { foldGraph } from '../../../src/model/plan/fold.ts';
import { featureNode, resnetGraph } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import {
  resnet101,
  type ResnetVariant,
} from '../../../src/model/resnet/spec.ts';
import { createTfjsEngine } from '../../../src/model/tfjs/engine.ts';
import { loadTf } from '../backend/load-tf.ts';
import { largestDifference } from '../testing/difference.ts';
import { writeOnnx } from './onnx.ts';

const SIZE = 224;

test.each(['v1', 'v1.5', 'v2', 'v2-keras'] as const)(
  'a whole ResNet-101 %s answers as in onnxruntime',
  async (variant: ResnetVariant) => {
    const graph = resnetGraph(resnet101(variant, CLASS_COUNT));
    const weights = randomWeights(graph, 11, 0.1);
    const view = testPattern(2, SIZE);
    const { tf, backend } = await loadTf(() => undefined);
    const engine = createTfjsEngine(
      tf,
      {
        plan: foldGraph(graph, weights),
        features: featureNode(graph),
        mean: [0.5, 0.5, 0.5],
        std: [0.5, 0.5, 0.5],
        crop: SIZE,
      },
      { backend },
    );
    const [ours] = await engine.infer([view]);
    engine.dispose();

    const session = await InferenceSession.create(
      writeOnnx(graph, weights, SIZE),
    );
    const planes = new Float32Array(3 * SIZE * SIZE);
    view.data.forEach((byte, i) => {
      planes[(i % 3) * SIZE * SIZE + Math.floor(i / 3)] = byte / 127.5 - 1;
    });
    const { logits } = await session.run({
      input: new Tensor('float32', planes, [1, 3, SIZE, SIZE]),
    });
    const theirs = logits!.data as Float32Array;
    await session.release();
    const scale = Math.max(1, ...Array.from(theirs, Math.abs));
    expect(scale).toBeLessThan(1e4);
    expect(new Set(theirs).size).toBe(CLASS_COUNT);
    expect(largestDifference(ours!.logits, theirs) / scale).toBeLessThan(1e-3);
  },
);
