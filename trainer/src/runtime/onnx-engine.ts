import type {
  Engine,
  InferOptions,
  ViewOutput,
} from '../../../src/model/engine.ts';
import {
  featureNode,
  type GraphNode,
  LOGITS,
} from '../../../src/model/resnet/graph.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import {
  channelsLast,
  type OnnxOptions,
  openOnnxNetwork,
} from './onnx-network.ts';

/** Views that run together; a photo has six at most. */
const BATCH = 6;

/**
 * A network as an engine of onnxruntime on the processor.
 *
 * @throws Error where onnxruntime-node is not installed for this system.
 */
export async function createOnnxEngine(
  graph: readonly GraphNode[],
  weights: Weights,
  options: Omit<OnnxOptions, 'outputs'>,
): Promise<Engine> {
  const features = featureNode(graph);
  const outputs = [LOGITS, features];
  const network = await openOnnxNetwork(graph, weights, {
    ...options,
    outputs,
  });
  return {
    id: 'onnxruntime-cpu',
    backend: 'cpu',
    async infer(
      views,
      { signal, featureMaps = false, onView }: InferOptions = {},
    ) {
      const answers: ViewOutput[] = [];
      for (let at = 0; at < views.length; at += BATCH) {
        signal?.throwIfAborted();
        const together = views.slice(at, at + BATCH);
        const made = await network.run(together);
        signal?.throwIfAborted();
        const n = together.length;
        const logits = rows(made.get(LOGITS)!.data, n);
        const { shape, data } = channelsLast(made.get(features)!);
        const [, height = 0, width = 0, channels = 0] = shape;
        const maps = featureMaps ? rows(data, n) : [];
        for (const [i, one] of logits.entries()) {
          const answer: ViewOutput = featureMaps
            ? {
                logits: one,
                featureMap: { height, width, channels, data: maps[i]! },
              }
            : { logits: one };
          await onView?.(at + i, answer);
          answers.push(answer);
        }
      }
      return answers;
    },
    dispose: () => network.dispose(),
  };
}

/** A batch's numbers, one array a view. */
function rows(data: Float32Array, n: number): Float32Array[] {
  const length = data.length / n;
  return Array.from({ length: n }, (_, i) =>
    data.slice(i * length, (i + 1) * length),
  );
}
