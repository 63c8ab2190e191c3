import type { Engine } from '../../../src/model/engine.ts';
import { foldGraph } from '../../../src/model/plan/fold.ts';
import { featureNode } from '../../../src/model/resnet/graph.ts';
import { createTfjsEngine } from '../../../src/model/tfjs/engine.ts';
import { chosenBackend } from '../backend/choices.ts';
import type { LoadedTf } from '../backend/load-tf.ts';
import { reasonOf } from '../errors.ts';
import type { ModelWeights } from '../formats/read-model-weights.ts';
import { createOnnxEngine } from './onnx-engine.ts';

/**
 * Whether answers are computed by onnxruntime: on the processor, unless `--backend` asks for something
 * else. Learning stays with tfjs.
 */
export function prefersOnnx({ choice }: Pick<LoadedTf, 'choice'>): boolean {
  const onProcessor = choice === 'tensorflow' || choice === 'wasm';
  return chosenBackend() === 'auto' && onProcessor;
}

/** The fastest way to a model's answers that this machine has. */
export async function openEngine(
  {
    card,
    graph,
    weights,
  }: Pick<ModelWeights, 'graph' | 'weights'> & {
    readonly card: Pick<ModelWeights['card'], 'preprocessing'>;
  },
  loaded: LoadedTf,
  log: (line: string) => void,
): Promise<Engine> {
  const { crop, mean, std } = card.preprocessing;
  if (prefersOnnx(loaded)) {
    try {
      return await createOnnxEngine(graph, weights, { crop, mean, std });
    } catch (error) {
      log(
        `onnxruntime is passed over (${reasonOf(error)}); ${loaded.label} computes.`,
      );
    }
  }
  const network = {
    plan: foldGraph(graph, weights),
    features: featureNode(graph),
    ...{ mean, std, crop },
  };
  const { tf, backend } = loaded;
  return createTfjsEngine(tf, network, { backend, batch: 5 });
}
