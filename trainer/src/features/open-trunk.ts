import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import type { LoadedTf } from '../backend/load-tf.ts';
import { reasonOf } from '../errors.ts';
import {
  createOnnxTrunk,
  createTrunk,
  type Extractor,
  type Normalisation,
} from './trunk.ts';
import { prefersOnnx } from '../runtime/open-engine.ts';

/**
 * The frozen part of a network on the fastest that this machine has.
 *
 * @param until the node whose output is handed out.
 */
export async function openTrunk(
  loaded: LoadedTf,
  graph: readonly GraphNode[],
  weights: Weights,
  until: string,
  scale: Normalisation & { readonly crop: number },
  log: (said: string) => void,
): Promise<Extractor> {
  if (prefersOnnx(loaded)) {
    try {
      return await createOnnxTrunk(graph, weights, until, scale);
    } catch (error) {
      log(
        `onnxruntime is passed over (${reasonOf(error)}); ${loaded.label} computes.`,
      );
    }
  }
  return createTrunk(loaded.tf, graph, weights, until, scale);
}
