import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import type { LoadedTf } from '../backend/load-tf.ts';
import { preferOnnx } from '../runtime/prefer-onnx.ts';
import {
  createOnnxTrunk,
  createTrunk,
  type Extractor,
  type Normalisation,
} from './trunk.ts';

/**
 * The frozen part of a network on the fastest that this machine has.
 *
 * @param until the node whose output is handed out.
 */
export function openTrunk(
  loaded: LoadedTf,
  graph: readonly GraphNode[],
  weights: Weights,
  until: string,
  scale: Normalisation & { readonly crop: number },
  log: (said: string) => void,
): Promise<Extractor> {
  return preferOnnx(
    loaded,
    log,
    () => createOnnxTrunk(graph, weights, until, scale),
    () => createTrunk(loaded.tf, graph, weights, until, scale),
  );
}
