import type { ModelCard } from '../../../src/core/formats/card.ts';
import { decodeWeights } from '../../../src/core/formats/weights-manifest.ts';
import {
  type GraphNode,
  resnetGraph,
} from '../../../src/model/resnet/graph.ts';
import type { ResnetSpec } from '../../../src/model/resnet/spec.ts';
import {
  checkWeights,
  type Weights,
} from '../../../src/model/resnet/weights.ts';
import { explained, readModelFiles } from '../model/read-model.ts';

/** A model of ours with its weights by name. */
export interface ModelWeights {
  readonly card: ModelCard;
  readonly spec: ResnetSpec;
  readonly graph: readonly GraphNode[];
  readonly weights: Weights;
}

/**
 * Reads a model's folder.
 *
 * @throws UserError that names the file that is missing, damaged or does not fit.
 */
export function readModelWeights(folder: string): ModelWeights {
  const { card, modelJson, shards } = readModelFiles(folder);
  const { variant, units, widths } = card.architecture;
  const spec = { variant, units, widths, classes: card.classTable.classes };
  const graph = resnetGraph(spec);
  return explained(folder, () => {
    const weights = decodeWeights(modelJson, shards);
    checkWeights(graph, weights);
    return { card, spec, graph, weights };
  });
}
