import type { Engine } from '../../../src/model/engine.ts';
import { inBatches, rows } from '../../../src/model/in-batches.ts';
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

export interface OnnxEngineOptions extends Omit<OnnxOptions, 'outputs'> {
  /** Views that run together. */
  readonly batch: number;
}

/**
 * A network as an engine of onnxruntime on the processor.
 *
 * @throws Error where onnxruntime-node is not installed for this system.
 */
export async function createOnnxEngine(
  graph: readonly GraphNode[],
  weights: Weights,
  { crop, mean, std, batch }: OnnxEngineOptions,
): Promise<Engine> {
  const features = featureNode(graph);
  const outputs = [LOGITS, features];
  const options = { crop, mean, std, outputs };
  const network = await openOnnxNetwork(graph, weights, options);
  return {
    id: 'onnxruntime-cpu',
    backend: 'cpu',
    infer: (views, options = {}) =>
      inBatches(views, batch, options, async (together) => {
        const made = await network.run(together);
        const n = together.length;
        const logits = rows(made.get(LOGITS)!.data, n);
        if (!options.featureMaps) return logits.map((one) => ({ logits: one }));
        const { shape, data } = channelsLast(made.get(features)!);
        const [, height = 0, width = 0, channels = 0] = shape;
        const maps = rows(data, n);
        return logits.map((one, i) => ({
          logits: one,
          featureMap: { height, width, channels, data: maps[i]! },
        }));
      }),
    dispose: () => network.dispose(),
  };
}
