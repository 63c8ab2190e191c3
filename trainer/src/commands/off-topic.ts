import type { Command } from 'commander';
import type { Doubt } from '../../../src/core/calibration/doubt.ts';
import { UserError } from '../errors.ts';
import { classLabel, share } from '../evaluate/labels.ts';
import {
  answersTo,
  OFF_TOPIC_FOLDER,
  picturesIn,
  shareNotSure,
} from '../evaluate/off-topic.ts';
import { openScorer } from '../evaluate/scorer.ts';
import { readModel } from '../model/read-model.ts';
import { type Context, shareFlag } from './command.ts';

export interface OffTopicFlags {
  readonly model: string;
  readonly pictures?: string;
  readonly threshold?: number;
  readonly json?: boolean;
}

const VERDICTS: Readonly<Record<Doubt, string>> = {
  close: 'not sure',
  'no-place': 'not sure: no place',
};

/** Adds `off-topic` to the CLI. */
export function registerOffTopic(program: Command, context: Context): void {
  program
    .command('off-topic')
    .description(
      'how many pictures that show no place fall under "not sure" (noise, text, drawings, a cat)',
    )
    .requiredOption('--model <folder>', 'folder with card.json')
    .option(
      '--pictures <folder>',
      'other pictures than those that come with the trainer',
    )
    .option(
      '--threshold <share>',
      'top probability below which the answer is "not sure" (default: as the card says)',
      shareFlag,
    )
    .option('--json', 'one JSON object on stdout')
    .action((flags: OffTopicFlags) => offTopic(flags, context));
}

/**
 * `off-topic`: the share of pictures of no place that are answered with "not sure".
 *
 * @throws UserError when the card names no threshold and none is given.
 */
export async function offTopic(
  flags: OffTopicFlags,
  context: Context,
): Promise<void> {
  const folder = flags.pictures ?? OFF_TOPIC_FOLDER;
  const stated = readModel(flags.model).card.notSure;
  const threshold = flags.threshold ?? stated?.threshold;
  if (threshold === undefined) {
    throw new UserError(
      `The card in ${flags.model} names no threshold of "not sure". Give one with --threshold, or let "measure" write it.`,
    );
  }
  context.log(`${picturesIn(folder).length} pictures in ${folder}`);
  const { card, engine } = await openScorer(flags.model, context);
  const asked = {
    ...card,
    notSure: { target: 0, split: 'val', ...stated, threshold },
  };
  const pictures = await answersTo(engine, asked, folder, context.signal);
  const notSure = shareNotSure(pictures);
  if (flags.json) {
    const n = pictures.length;
    const least = stated?.participation;
    context.print(
      JSON.stringify({ n, threshold, participation: least, notSure, pictures }),
    );
    return;
  }
  for (const { file, answer, confidence, participation, doubt } of pictures) {
    const numbers = `${share(confidence).padStart(7)}  ${participation.toFixed(3)}`;
    context.print(
      `${numbers}  ${file.padEnd(28)} ${doubt ? VERDICTS[doubt] : classLabel(answer)}`,
    );
  }
  const least = stated?.participation ?? 0;
  context.print(
    `${share(notSure)} of ${pictures.length} pictures are "not sure" (probability below ${share(threshold)} or participation below ${least.toFixed(3)}).`,
  );
}
