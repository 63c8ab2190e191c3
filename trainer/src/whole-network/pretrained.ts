import { existsSync, statSync } from 'node:fs';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import type { Tensor, Weights } from '../../../src/model/resnet/weights.ts';
import { UserError } from '../errors.ts';
import type { Normalisation } from '../features/trunk.ts';
import { readTrainingStart } from '../formats/training-start.ts';
import { isTfSlim } from '../presets/pretrained-kind.ts';

export interface Start {
  readonly weights: Weights;
  /** Where they come from, for the card; null: pseudo-random. */
  readonly pretrained: ModelCard['pretrained'];
}

/** The head starts near equal probabilities. */
const HEAD_SPREAD = 0.1;

/**
 * The weights that training begins with: seeded random ones, and in their place whatever the
 * pretrained ones have that fits (a head of other classes does not).
 *
 * @param pretrained a weight file that `import` reads, such as torchvision's resnet101 as safetensors;
 * undefined: none.
 * @throws UserError when it cannot be read or is of another network.
 */
export function startOf(
  graph: readonly GraphNode[],
  pretrained: string | undefined,
  seed: number,
  normalisation: Normalisation,
): Start {
  const weights = new Map<string, Tensor>(randomWeights(graph, seed));
  const head = weights.get('logits/kernel')!;
  const small = head.data.map((w) => w * HEAD_SPREAD);
  weights.set('logits/kernel', { ...head, data: small });
  if (pretrained === undefined) return { weights, pretrained: null };
  if (!existsSync(pretrained)) {
    throw new UserError(
      `${pretrained} cannot be read. Check the path after --pretrained.`,
    );
  }
  checkIsUnmerged(pretrained);
  const start = readTrainingStart(graph, pretrained, normalisation);
  for (const [name, { shape }] of weights) {
    const found = start.weights.get(name);
    if (found?.shape.join() === shape.join()) weights.set(name, found);
    else if (!name.startsWith('logits/')) {
      throw new UserError(
        `${pretrained} is of another network than the preset's: "${name}" is ${found ? `${found.shape.join(' x ')}, not ${shape.join(' x ')}` : 'not there'}.`,
      );
    }
  }
  return { weights, pretrained: start.pretrained };
}

/** Batch normalisation that is merged with its statistics computes the same, but cannot learn on. */
function checkIsUnmerged(file: string): void {
  if (statSync(file).isDirectory()) {
    throw new UserError(
      `${file} is an exported model, whose batch normalisation is merged, so the whole network cannot learn from it. Start from a weight file: best.safetensors of its run, or one that import reads.`,
    );
  }
  if (isTfSlim(file)) {
    throw new UserError(
      `${file} is of TF-Slim, with its batch normalisation merged, so the whole network cannot learn from it. Choose --preset starter, or leave --pretrained out.`,
    );
  }
}
