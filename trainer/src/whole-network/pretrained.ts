import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeWeights } from '../../../src/core/formats/weights-manifest.ts';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import type { Tensor, Weights } from '../../../src/model/resnet/weights.ts';
import { UserError } from '../errors.ts';
import { hashFile } from '../features/cache.ts';
import { readModelFiles } from '../model/read-model.ts';
import { holdsStages123Only } from '../presets/pretrained-kind.ts';

export interface Start {
  readonly weights: Weights;
  /** Where they come from, for the card; null: pseudo-random. */
  readonly pretrained: ModelCard['pretrained'];
}

/** The head starts near equal probabilities. */
const HEAD_SPREAD = 0.1;

/**
 * The weights that training begins with: seeded random ones, and in their place whatever a model
 * folder has that fits by name and shape (a head of other classes does not).
 *
 * @param folder of a model with card.json, as `train` and `import` write it; undefined: none.
 * @throws UserError when it cannot be read or is of another network.
 */
export function startOf(
  graph: readonly GraphNode[],
  folder: string | undefined,
  seed: number,
): Start {
  const weights = new Map<string, Tensor>(randomWeights(graph, seed));
  const head = weights.get('logits/kernel')!;
  const small = head.data.map((w) => w * HEAD_SPREAD);
  weights.set('logits/kernel', { ...head, data: small });
  if (folder === undefined) return { weights, pretrained: null };
  checkIsFolder(folder);
  const { card, modelJson, shards } = readModelFiles(folder);
  const known = decodeWeights(modelJson, shards);
  for (const [name, { shape }] of weights) {
    const found = known.get(name);
    if (found?.shape.join() === shape.join()) weights.set(name, found);
    else if (!name.startsWith('logits/')) {
      throw new UserError(
        `The model in ${folder} is another network than the preset's: "${name}" is ${found ? `${found.shape.join(' x ')}, not ${shape.join(' x ')}` : 'not there'}.`,
      );
    }
  }
  const pretrained = {
    name: `${card.name} ${card.version}`,
    licence: card.licence,
    sha256: hashFile(path.join(folder, 'card.json')),
  };
  return { weights, pretrained };
}

function checkIsFolder(folder: string): void {
  if (!existsSync(folder)) {
    throw new UserError(
      `${folder} cannot be read. Check the path after --pretrained.`,
    );
  }
  if (statSync(folder).isDirectory()) return;
  throw new UserError(
    holdsStages123Only(folder)
      ? `${folder} has no stage 4 and its batch normalisation is folded away, so the whole network cannot learn from it. Choose --preset starter, or leave --pretrained out.`
      : `${folder} is a file; training of the whole network starts from a model folder with card.json. Turn the file into one with the command import.`,
  );
}
