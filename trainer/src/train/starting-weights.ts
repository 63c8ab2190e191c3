import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import type { Tensor, Weights } from '../../../src/model/resnet/weights.ts';
import { UserError } from '../errors.ts';
import { readTrainingStart } from '../formats/training-start.ts';
import { NORMALISATION } from './prepare-data.ts';

/** Spread of the head's first weights: small, so that training starts near equal probabilities. */
const HEAD_SPREAD = 0.1;

/**
 * Pretrained weights where the file has them, seeded random ones elsewhere.
 *
 * @param pretrained TF-Slim's resnet_v2, or ours as `import` writes it, as safetensors.
 * @throws UserError when the file cannot be read or is something else.
 */
export function startingWeights(
  graph: readonly GraphNode[],
  pretrained: string,
  seed: number,
): Weights {
  const known = readTrainingStart(graph, pretrained, NORMALISATION).weights;
  if (!known.has('conv1/kernel')) {
    throw new UserError(`${pretrained} lacks the first stages of a ResNet.`);
  }
  const weights = new Map<string, Tensor>(randomWeights(graph, seed));
  const head = weights.get('logits/kernel')!;
  weights.set('logits/kernel', {
    shape: head.shape,
    data: head.data.map((w) => w * HEAD_SPREAD),
  });
  for (const [name, tensor] of known) weights.set(name, tensor);
  return weights;
}
