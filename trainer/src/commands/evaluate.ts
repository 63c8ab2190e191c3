import path from 'node:path';
import { type Command, Option } from 'commander';
import {
  FUSION_MODES,
  type FusionMode,
} from '../../../src/core/fusion/fuse.ts';
import { UserError } from '../errors.ts';
import { htmlReport } from '../evaluate/html/page.ts';
import { FUSION_LABELS, share } from '../evaluate/labels.ts';
import { readLogits } from '../evaluate/logits-file.ts';
import { headerOf, type LogitsHeader } from '../evaluate/logits-lines.ts';
import { markdownReport } from '../evaluate/markdown.ts';
import { type Report, reportOf, type Resample } from '../evaluate/report.ts';
import type { Scores } from '../evaluate/score-photos.ts';
import { choosePhotos, openScorer } from '../evaluate/scorer.ts';
import { ensureWritable, writeReport } from '../evaluate/write-report.ts';
import { readModel } from '../model/read-model.ts';
import { type Context, countFlag, shareFlag } from './command.ts';

export interface EvaluateFlags {
  readonly model?: string;
  readonly photos?: string;
  readonly split?: string;
  readonly limit?: number;
  readonly fusion?: FusionMode;
  readonly threshold?: number;
  readonly bootstrap: number;
  readonly seed: number;
  readonly resample?: Resample;
  readonly logits?: string;
  readonly fromLogits?: string;
  readonly json?: boolean;
  readonly markdown?: string;
  readonly html?: string;
}

/** Adds `evaluate` to the CLI. */
export function registerEvaluate(program: Command, context: Context): void {
  program
    .command('evaluate')
    .description(
      'accuracy of a model on labelled photos: all fusions, regions, classes, calibration',
    )
    .option('--model <folder>', 'folder with card.json')
    .option(
      '--photos <csv>',
      'labelled photos with the columns country and file',
    )
    .option('--split <name>', 'only the photos of this split')
    .option('--limit <n>', 'only the first n photos', countFlag)
    .addOption(
      new Option(
        '--fusion <mode>',
        'of the main figures (default: as the card says)',
      ).choices([...FUSION_MODES]),
    )
    .option(
      '--threshold <share>',
      'top probability below which the answer is "not sure" (default: as the card says)',
      shareFlag,
    )
    .option(
      '--bootstrap <n>',
      'resamples for the confidence intervals, 0 for none',
      countFlag,
      1000,
    )
    .option('--seed <n>', 'of the resamples', countFlag, 1)
    .addOption(
      new Option(
        '--resample <what>',
        'single photos, or all photos of a source together: wider, and right where photos of a source resemble each other',
      )
        .choices(['photo', 'source'])
        .default('photo'),
    )
    .option(
      '--logits <file>',
      'keep every photo’s logits here; a run that was stopped goes on',
    )
    .option(
      '--from-logits <file>',
      'report on logits that were kept, instead of --model and --photos',
    )
    .option('--markdown <file>', 'write the report as Markdown')
    .option('--html <file>', 'write the report as one page with plots')
    .option('--json', 'one JSON object on stdout')
    .action((flags: EvaluateFlags) => evaluate(flags, context));
}

/**
 * `evaluate`: everything that can be said of a model on labelled photos, in one pass over them.
 *
 * @throws UserError for flags that do not fit, and what reading the inputs throws.
 */
export async function evaluate(
  flags: EvaluateFlags,
  context: Context,
): Promise<void> {
  const { log, print } = context;
  for (const file of [flags.markdown, flags.html, flags.logits]) {
    if (file !== undefined) ensureWritable(file);
  }
  const { header, scores, data } = await scoresOf(flags, context);
  for (const { file, reason } of scores.unreadable)
    log(`cannot read ${file}: ${reason}`);
  const report = reportOf(scores, {
    fusion: flags.fusion ?? (header.fusion as FusionMode),
    temperature: header.temperature,
    threshold: flags.threshold ?? header.threshold ?? undefined,
    participation: header.participation ?? undefined,
    samples: flags.bootstrap,
    seed: flags.seed,
    resample: flags.resample ?? 'photo',
  });
  const { model, version } = header;
  const title = { model, version, data, split: flags.split ?? '' };
  if (flags.markdown !== undefined)
    await writeReport(flags.markdown, markdownReport(title, report));
  if (flags.html !== undefined)
    await writeReport(flags.html, htmlReport(title, report));
  print(flags.json ? JSON.stringify({ ...title, ...report }) : asText(report));
}

interface Scored {
  readonly header: LogitsHeader;
  readonly scores: Scores;
  /** The list's name. */
  readonly data: string;
}

async function scoresOf(
  flags: EvaluateFlags,
  context: Context,
): Promise<Scored> {
  const { model, photos, split, limit, logits, fromLogits } = flags;
  if (fromLogits !== undefined) {
    const { header, scores } = await readLogits(fromLogits, split);
    const scored = scores.scored.slice(0, limit);
    if (scored.length === 0) {
      throw new UserError(
        `${fromLogits} has no photo${split ? ` of the split "${split}"` : ''}.`,
      );
    }
    return {
      // A card that was given may have a newer temperature.
      header:
        model === undefined ? header : headerFor(model, header, fromLogits),
      scores: { ...scores, scored },
      data: path.basename(photos ?? fromLogits),
    };
  }
  if (model === undefined || photos === undefined) {
    throw new UserError(
      'evaluate needs --model and --photos, or --from-logits.',
    );
  }
  const chosen = choosePhotos({
    photos,
    ...(split === undefined ? {} : { split }),
    ...(limit === undefined ? {} : { limit }),
  });
  const scorer = await openScorer(model, context);
  return {
    header: headerOf(scorer.card),
    scores: await scorer.score(chosen, photos, logits),
    data: path.basename(photos),
  };
}

function headerFor(
  model: string,
  kept: LogitsHeader,
  file: string,
): LogitsHeader {
  const header = headerOf(readModel(model).card);
  if (header.network === kept.network) return header;
  throw new UserError(
    `${file} holds the logits of another network than ${model} (${kept.model} ${kept.version}).`,
  );
}

function asText(report: Report): string {
  const { intervals, notSure } = report;
  const ends = (key: 'top1' | 'top3' | 'top5' | 'top10' | 'balanced') =>
    intervals ? `  (${intervals[key].map(share).join(' to ')})` : '';
  const row = (name: string, text: string) => `${name.padEnd(34)}${text}`;
  const shares = (
    [
      ['Top-1', 'top1'],
      ['Top-3', 'top3'],
      ['Top-5', 'top5'],
      ['Top-10', 'top10'],
      ['balanced', 'balanced'],
    ] as const
  ).map(([name, key]) => row(name, `${share(report[key])}${ends(key)}`));
  const sure = notSure
    ? [
        row(
          `sure (from ${share(notSure.threshold)})`,
          `${share(notSure.coverage)} answered, ${share(notSure.accuracy)} of them right`,
        ),
      ]
    : [];
  return [
    row('photos', `${report.n} (${report.unreadable} unreadable)`),
    ...shares,
    row('ECE', report.ece.toFixed(3)),
    ...sure,
    '',
    ...report.fusions.map(({ fusion, top1, top5, balanced }) =>
      row(
        FUSION_LABELS[fusion],
        `Top-1 ${share(top1)}, Top-5 ${share(top5)}, balanced ${share(balanced)}`,
      ),
    ),
    '',
    ...report.perRegion.map(({ region, n, top1 }) =>
      row(region, `${share(top1)} of ${n}`),
    ),
  ].join('\n');
}
