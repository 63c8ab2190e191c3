import { readFileSync } from 'node:fs';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import type { Tensor, Weights } from '../../../src/model/resnet/weights.ts';
import { UserError } from '../errors.ts';
import { readSafetensors } from '../formats/safetensors.ts';
import { fromTfSlim } from '../formats/tf-slim.ts';

/** Spread of the head's first weights: small, so that training starts near equal probabilities. */
const HEAD_SPREAD = 0.1;

/**
 * Pretrained weights where the file has them, seeded random ones elsewhere.
 *
 * @param pretrained TF-Slim resnet_v2 as safetensors.
 * @throws UserError when the file cannot be read or is something else.
 */
export function startingWeights(
  graph: readonly GraphNode[],
  pretrained: string,
  seed: number,
): Weights {
  const known = readPretrained(graph, pretrained);
  const weights = new Map<string, Tensor>(randomWeights(graph, seed));
  const head = weights.get('logits/kernel')!;
  weights.set('logits/kernel', {
    shape: head.shape,
    data: head.data.map((w) => w * HEAD_SPREAD),
  });
  for (const [name, tensor] of known) weights.set(name, tensor);
  return weights;
}

function readPretrained(graph: readonly GraphNode[], file: string): Weights {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UserError(
      `${file} cannot be read. Check the path after --pretrained.`,
    );
  }
  try {
    const known = fromTfSlim(graph, readSafetensors(bytes).tensors);
    if (known.has('conv1/kernel')) return known;
  } catch (error) {
    throw new UserError(
      `${file} is not a whole safetensors file: ${String(error)}`,
    );
  }
  throw new UserError(`${file} holds no weights of TF-Slim's resnet_v2_101.`);
}
