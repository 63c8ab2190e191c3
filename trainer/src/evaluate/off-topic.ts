import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  type FusionMode,
  fuse,
  viewsOf,
} from '../../../src/core/fusion/fuse.ts';
import { type Doubt, doubtOf } from '../../../src/core/calibration/doubt.ts';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import { ranking } from '../../../src/core/metrics/metrics.ts';
import type { Engine } from '../../../src/model/engine.ts';
import { UserError } from '../errors.ts';
import { decodePhoto } from '../photos/decode.ts';
import { fusedParticipation } from './figures.ts';
import { scoreViews } from './score-photos.ts';

/** The pictures of no place that come with the trainer. */
export const OFF_TOPIC_FOLDER = path.join(
  import.meta.dirname,
  '../../off-topic',
);

export interface OffTopicAnswer {
  readonly file: string;
  /** The likeliest class and its probability. */
  readonly answer: number;
  readonly confidence: number;
  /** Mean participation of the crops. */
  readonly participation: number;
  /** What the card's limits say of the two. */
  readonly doubt: Doubt | undefined;
}

/**
 * The pictures in a folder, by name.
 *
 * @throws UserError when there is none.
 */
export function picturesIn(folder: string): string[] {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) =>
        /\.(png|jpe?g|webp|avif|gif)$/i.test(name),
      )
    : [];
  if (files.length > 0) return files.sort();
  throw new UserError(
    `${folder} has no pictures. Check the path, or leave --pictures out.`,
  );
}

/** What a network says of pictures. */
export async function answersTo(
  engine: Engine,
  card: ModelCard,
  folder: string,
  signal?: AbortSignal,
): Promise<OffTopicAnswer[]> {
  const fusion = card.fusion as FusionMode;
  const answers: OffTopicAnswer[] = [];
  for (const file of picturesIn(folder)) {
    signal?.throwIfAborted();
    const picture = await decodePhoto(path.join(folder, file));
    const scores = await scoreViews(
      ...([engine, picture, card.preprocessing] as const),
      viewsOf(fusion),
    );
    const probabilities = fuse(scores.logits, fusion, card.temperature);
    const answer = ranking(probabilities)[0]!;
    const confidence = probabilities[answer]!;
    const participation = fusedParticipation(scores, fusion)!;
    const doubt = doubtOf(card, confidence, participation);
    answers.push({ file, answer, confidence, participation, doubt });
    await new Promise(setImmediate);
  }
  return answers;
}

/** How many of them fall under "not sure". */
export function shareNotSure(
  answers: readonly Pick<OffTopicAnswer, 'doubt'>[],
): number {
  const unsure = answers.filter(({ doubt }) => doubt !== undefined);
  return unsure.length / answers.length;
}

/** The card's figure on the pictures that come with the trainer. */
export async function offTopicFigures(
  engine: Engine,
  card: ModelCard,
): Promise<NonNullable<ModelCard['offTopic']>> {
  const answers = await answersTo(engine, card, OFF_TOPIC_FOLDER);
  return { n: answers.length, notSure: shareNotSure(answers) };
}
