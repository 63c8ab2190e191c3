import path from 'node:path';
import type { Command } from 'commander';
import { type ModelCard, parseCard } from '../../../src/core/formats/card.ts';
import { type FusionMode, viewsOf } from '../../../src/core/fusion/fuse.ts';
import { UserError } from '../errors.ts';
import { measure, type Measured } from '../evaluate/measure.ts';
import { offTopicFigures } from '../evaluate/off-topic.ts';
import { choosePhotos, openScorer } from '../evaluate/scorer.ts';
import { ensureWritable } from '../evaluate/write-report.ts';
import { writeWhole } from '../files/atomic.ts';
import { ofSplit, readPhotoList } from '../photos/photo-list.ts';
import { type Context, countFlag } from './command.ts';

export interface MeasureFlags {
  readonly model: string;
  readonly photos: string;
  readonly bootstrap: number;
  readonly seed: number;
  readonly limit?: number;
  readonly logits?: string;
  readonly json?: boolean;
}

/** Adds `measure` to the CLI. */
export function registerMeasure(program: Command, context: Context): void {
  program
    .command('measure')
    .description(
      'fit temperature and "not sure" on val, measure val and test, and write both into the model’s card',
    )
    .requiredOption('--model <folder>', 'folder with card.json')
    .requiredOption(
      '--photos <csv>',
      'labelled photos with the columns country, file and split',
    )
    .option('--bootstrap <n>', 'resamples for the intervals', countFlag, 1000)
    .option('--seed <n>', 'of the resamples', countFlag, 1)
    .option('--limit <n>', 'only the first n photos of each split', countFlag)
    .option(
      '--logits <file>',
      'keep every photo’s logits here; a run that was stopped goes on',
    )
    .option('--json', 'what was written, as JSON on stdout')
    .action((flags: MeasureFlags) => measureModel(flags, context));
}

/**
 * `measure`: the figures of a model's card, anew. Weights stay as they are.
 *
 * @throws UserError when `val` has no photo, and what reading the inputs throws.
 */
export async function measureModel(
  flags: MeasureFlags,
  context: Context,
): Promise<void> {
  const { photos: csv, model, logits, limit } = flags;
  const val = choosePhotos({
    ...{ photos: csv, split: 'val' },
    ...(limit === undefined ? {} : { limit }),
  });
  const test = ofSplit(readPhotoList(csv), 'test').slice(0, limit);
  if (logits !== undefined) ensureWritable(logits);
  const scorer = await openScorer(model, context);
  const { card, engine } = scorer;
  const fusion = card.fusion as FusionMode;
  // With a file of logits all views, so that reports need no second pass.
  const views = logits === undefined ? viewsOf(fusion) : undefined;
  const scores = {
    val: await scorer.score(val, csv, logits, views),
    test:
      test.length > 0
        ? await scorer.score(test, csv, logits, views)
        : undefined,
  };
  for (const { file, reason } of [
    ...scores.val.unreadable,
    ...(scores.test?.unreadable ?? []),
  ]) {
    context.log(`cannot read ${file}: ${reason}`);
  }
  if (scores.val.scored.length === 0) {
    throw new UserError(`No photo of the split "val" of ${csv} can be read.`);
  }
  const { bootstrap: samples, seed } = flags;
  const measured = measure(scores.val, scores.test, {
    ...{ fusion, csv, samples, seed },
  });
  const offTopic = await offTopicFigures(engine, { ...card, ...measured });
  const fresh = parseCard(
    JSON.parse(JSON.stringify({ ...card, ...measured, offTopic })),
  );
  const file = path.join(model, 'card.json');
  await writeWhole(
    file,
    `${JSON.stringify(fresh, null, 2)}\n`,
    `${file}.partial`,
  );
  context.log(`${file} has the new figures.`);
  if (flags.json) context.print(JSON.stringify(written(measured, offTopic)));
}

function written(measured: Measured, offTopic: ModelCard['offTopic']) {
  return { ...measured, offTopic };
}
