import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  type FusionMode,
  fuse,
  viewsOf,
} from '../../../src/core/fusion/fuse.ts';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import { ranking } from '../../../src/core/metrics/metrics.ts';
import type { Engine } from '../../../src/model/engine.ts';
import { UserError } from '../errors.ts';
import { decodePhoto } from '../photos/decode.ts';
import { viewLogits } from './score-photos.ts';

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
    const logits = await viewLogits(
      ...([engine, picture, card.preprocessing] as const),
      viewsOf(fusion),
    );
    const probabilities = fuse(logits, fusion, card.temperature);
    const answer = ranking(probabilities)[0]!;
    answers.push({ file, answer, confidence: probabilities[answer]! });
    await new Promise(setImmediate);
  }
  return answers;
}

/** How many of them fall under "not sure". */
export function shareNotSure(
  answers: readonly OffTopicAnswer[],
  threshold: number,
): number {
  const unsure = answers.filter(({ confidence }) => confidence < threshold);
  return unsure.length / answers.length;
}

/** The card's figure on the pictures that come with the trainer. */
export async function offTopicFigures(
  engine: Engine,
  card: ModelCard,
): Promise<NonNullable<ModelCard['offTopic']>> {
  const answers = await answersTo(engine, card, OFF_TOPIC_FOLDER);
  const threshold = card.notSure?.threshold ?? 0;
  return { n: answers.length, notSure: shareNotSure(answers, threshold) };
}
