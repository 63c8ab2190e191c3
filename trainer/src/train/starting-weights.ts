import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import type { Tensor, Weights } from '../../../src/model/resnet/weights.ts';
import { UserError } from '../errors.ts';
import {
  readTrainingStart,
  type TrainingStart,
} from '../formats/training-start.ts';
import { NORMALISATION } from './prepare-data.ts';

/** Spread of the head's first weights: small, so that training starts near equal probabilities. */
const HEAD_SPREAD = 0.1;

/** What only a file with the whole of stage 4 holds; some end after its first convolution. */
const STAGE4 = 'stage4_unit1_shortcut/kernel';

/** What a run of this recipe begins with. */
export interface StartingWeights {
  readonly weights: Weights;
  readonly pretrained: TrainingStart['pretrained'];
  /** Whether the file holds all of it, so that it answers already. */
  readonly whole: boolean;
}

/** How the layers begin that the pretrained file lacks. */
export const STARTS = ['random', 'widen'] as const;
export type Start = (typeof STARTS)[number];

/**
 * Pretrained weights where the file has them, seeded random ones elsewhere.
 *
 * @param pretrained TF-Slim's resnet_v2, or ours as `import` writes it, as safetensors.
 * @param start `widen`: stage 4 begins as stage 3's channels beside random mixtures of them, its
 * residual branches silent.
 * @throws UserError when the file cannot be read or is something else.
 */
export function startingWeights(
  graph: readonly GraphNode[],
  pretrained: string,
  seed: number,
  start: Start = 'random',
): StartingWeights {
  const found = readTrainingStart(graph, pretrained, NORMALISATION);
  const known = found.weights;
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
  if (start === 'widen' && known.has(STAGE4)) {
    throw new UserError(
      `${pretrained} holds stage 4, which --start widen would undo. Leave --start out.`,
    );
  }
  if (start === 'widen') widen(weights, 'stage4_');
  const whole = [...weights.keys()].every((name) => known.has(name));
  return { weights, pretrained: found.pretrained, whole };
}

/**
 * Makes a stage hand on its input: its shortcut's first channels are the input's, the rest stay random
 * mixtures; every residual branch ends in a scale of zero (Goyal et al. 2017, section 5.1,
 * https://arxiv.org/abs/1706.02677).
 */
export function widen(weights: Map<string, Tensor>, stage: string): void {
  for (const [name, { shape, data }] of weights) {
    if (!name.startsWith(stage)) continue;
    if (name.endsWith('_conv3_bn/gamma')) {
      weights.set(name, { shape, data: new Float32Array(data.length) });
    }
    if (name.endsWith('_shortcut/kernel')) {
      const [from, to] = shape.slice(-2) as [number, number];
      const copy = Float32Array.from(data, (w, i) =>
        i % to < from ? Number(Math.floor(i / to) === i % to) : w,
      );
      weights.set(name, { shape, data: copy });
    }
  }
}
