import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import sharp from 'sharp';
import { classNames } from '../../../src/core/classes/names.ts';
import { shuffled } from '../../../src/core/random/shuffled.ts';
import {
  COMPOSITE_KINDS,
  type CompositeFigures,
  type CompositeSink,
  measureComposites,
} from '../composites/measure-composites.ts';
import { drawPairs } from '../composites/pairs.ts';
import { findRight } from '../composites/right-photos.ts';
import { UserError } from '../errors.ts';
import { share, shareRange } from '../evaluate/labels.ts';
import { LogitsFile } from '../evaluate/logits-file.ts';
import { choosePhotos, openScorer } from '../evaluate/scorer.ts';
import { ensureWritable } from '../evaluate/write-report.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { type Context, countFlag, positiveFlag } from './command.ts';

export interface CompositesFlags {
  readonly model: string;
  readonly photos: string;
  readonly split?: string;
  readonly limit?: number;
  readonly n: number;
  readonly pool?: number;
  readonly seed: number;
  readonly logits?: string;
  readonly save?: string;
  readonly json?: boolean;
}

/** Adds `composites` to the CLI. */
export function registerComposites(program: Command, context: Context): void {
  program
    .command('composites')
    .description(
      'pictures made of two photos of different classes, each answered rightly: are both classes found? (section 5.2 of the paper)',
    )
    .requiredOption('--model <folder>', 'folder with card.json')
    .requiredOption(
      '--photos <csv>',
      'labelled photos with the columns country and file',
    )
    .option('--split <name>', 'only the photos of this split')
    .option('--limit <n>', 'only the first n photos', countFlag)
    .option('--n <n>', 'composites of each kind', positiveFlag, 200)
    .option(
      '--pool <n>',
      'stop looking for photos after so many right answers (default: twice n)',
      positiveFlag,
    )
    .option('--seed <n>', 'of photos, pairs and places', countFlag, 1)
    .option('--logits <file>', 'kept by "evaluate --logits"; goes on there')
    .option('--save <folder>', 'keep the composites as JPEG, to look at')
    .option('--json', 'one JSON object on stdout')
    .action((flags: CompositesFlags) => composites(flags, context));
}

/**
 * `composites`: how often both classes of a picture made of two photos are among the first answers.
 *
 * @throws UserError when the photos that are answered rightly are of one class.
 */
export async function composites(
  flags: CompositesFlags,
  context: Context,
): Promise<void> {
  const { photos: csv, split, limit, n, seed, logits } = flags;
  const { log, signal } = context;
  const photos = choosePhotos({
    photos: csv,
    ...(split === undefined ? {} : { split }),
    ...(limit === undefined ? {} : { limit }),
  });
  if (logits !== undefined) ensureWritable(logits);
  const { card, engine } = await openScorer(flags.model, context);
  const keeper =
    logits === undefined ? undefined : await LogitsFile.open(logits, card, csv);
  const order = shuffled(photos.length, seed).map((i) => photos[i]!);
  const { right, asked, unreadable } = await findRight(
    ...([engine, card, order, flags.pool ?? 2 * n, signal, keeper] as const),
  ).finally(() => keeper?.close());
  for (const file of unreadable) log(`cannot read ${file}`);
  log(`${right.length} of ${asked} photos are answered rightly.`);
  const pairs = drawPairs(right, n, seed);
  if (pairs.length === 0) {
    throw new UserError(
      `Composites need photos of two classes that are answered rightly; ${right.length} of ${asked} photos are, of fewer classes than two. Take more photos.`,
    );
  }
  if (pairs.length < n) log(`Only ${pairs.length} pairs can be made.`);
  const figures = await measureComposites(
    ...([engine, card, pairs, seed, signal] as const),
    flags.save === undefined ? undefined : saver(flags.save, pairs),
  );
  if (flags.json) {
    const { name: model, version, fusion } = card;
    const about = { model, version, fusion, split: split ?? '', seed };
    const pool = { asked, right: right.length };
    context.print(JSON.stringify({ ...about, ...pool, ...figures }));
    return;
  }
  for (const kind of COMPOSITE_KINDS) {
    context.print(`${kind.padEnd(8)}${sentence(figures[kind])}`);
  }
}

function sentence(of: CompositeFigures): string {
  return [
    `both in the Top-3 ${share(of.top3)} (${shareRange(of.top3Interval)})`,
    `in the Top-2 ${share(of.top2)}`,
    `one of both first ${share(of.first)} of ${of.n}`,
  ].join(', ');
}

function saver(
  folder: string,
  pairs: readonly (readonly [LabelledPhoto, LabelledPhoto])[],
): CompositeSink {
  mkdirSync(folder, { recursive: true });
  return async (kind, index, { data, width, height }) => {
    const names = pairs[index]!.map(({ classId }) =>
      classNames(classId, 'en').main.replaceAll(' ', '-'),
    );
    const file = `${String(index + 1).padStart(4, '0')}-${kind}-${names.join('-')}.jpg`;
    await sharp(data, { raw: { width, height, channels: 3 } })
      .jpeg()
      .toFile(path.join(folder, file));
  };
}
