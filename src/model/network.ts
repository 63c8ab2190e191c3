import { CLASS_COUNT, CLASS_TABLE_VERSION } from '../core/classes/classes.ts';
import type { DenseHead } from '../core/cam/feature-map.ts';
import type { ModelCard } from '../core/formats/card.ts';
import { decodeWeights } from '../core/formats/weights-manifest.ts';
import { foldGraph } from './plan/fold.ts';
import type { Plan } from './plan/plan.ts';
import { featureNode, type GraphNode, resnetGraph } from './resnet/graph.ts';
import { checkWeights, type Weights } from './resnet/weights.ts';

/** A model read from its files, ready for an engine. */
export interface Network {
  readonly plan: Plan;
  /** Name of the tensor that enters global average pooling. */
  readonly features: string;
  readonly mean: readonly number[];
  readonly std: readonly number[];
  /** Side of the square input in pixels. */
  readonly crop: number;
}

/** A network as it is trained: operations and their weights by name. */
export interface NetworkWeights {
  readonly graph: readonly GraphNode[];
  readonly weights: Weights;
}

/**
 * Reads a model's weights.
 *
 * @param modelJson the parsed model.json.
 * @param shards the weight files joined in the manifest's order.
 * @throws Error that says what does not fit: the class table, the manifest, a weight's shape.
 */
export function parseWeights(
  card: ModelCard,
  modelJson: unknown,
  shards: Uint8Array,
): NetworkWeights {
  const { version, classes } = card.classTable;
  if (version !== CLASS_TABLE_VERSION || classes !== CLASS_COUNT) {
    throw new Error(
      `the model is for class table ${version} with ${classes} classes, not ${CLASS_TABLE_VERSION} with ${CLASS_COUNT}`,
    );
  }
  const { variant, units, widths } = card.architecture;
  const graph = resnetGraph({ variant, units, widths, classes });
  const weights = decodeWeights(modelJson, shards);
  checkWeights(graph, weights);
  return { graph, weights };
}

/** A network ready for an engine. */
export function networkOf(
  graph: readonly GraphNode[],
  weights: Weights,
  { mean, std, crop }: Pick<Network, 'mean' | 'std' | 'crop'>,
): Network {
  return {
    plan: foldGraph(graph, weights),
    features: featureNode(graph),
    mean,
    std,
    crop,
  };
}

/** Reads a model; arguments and errors are those of `parseWeights`. */
export function parseNetwork(
  card: ModelCard,
  modelJson: unknown,
  shards: Uint8Array,
): Network {
  const { graph, weights } = parseWeights(card, modelJson, shards);
  return networkOf(graph, weights, card.preprocessing);
}

/** The network's last layer, with the weights that an engine computes with. */
export function headOf({ plan }: Network): DenseHead {
  const head = plan.steps.find((step) => step.kind === 'head');
  if (!head) throw new Error('the network has no dense layer at its end');
  const { channelsIn, classes, kernel, bias } = head;
  // Copies: these may be views of all weights, which would travel along to the page.
  return {
    channels: channelsIn,
    classes,
    kernel: kernel.slice(),
    bias: bias.slice(),
  };
}
