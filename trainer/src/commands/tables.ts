import path from 'node:path';
import type { Command } from 'commander';
import type { FusionMode } from '../../../src/core/fusion/fuse.ts';
import { baselineFigures } from '../baseline/baseline.ts';
import { readMeta, readPredictions } from '../baseline/predictions.ts';
import { UserError } from '../errors.ts';
import { figuresOf } from '../evaluate/figures.ts';
import { readLogits } from '../evaluate/logits-file.ts';
import { headerOf, type LogitsHeader } from '../evaluate/logits-lines.ts';
import { fusionRows } from '../evaluate/report.ts';
import type { Scores } from '../evaluate/score-photos.ts';
import { choosePhotos, openScorer, type Scorer } from '../evaluate/scorer.ts';
import { ensureWritable, writeReport } from '../evaluate/write-report.ts';
import { loadWorld } from '../geo/load-world.ts';
import {
  type NamedBaseline,
  type NamedFile,
  readBaselineSet,
  readSet,
} from '../tables/sets.ts';
import {
  joinTables,
  type OwnFigures,
  tablesMarkdown,
} from '../tables/tables.ts';
import { type Context, countFlag, shareFlag } from './command.ts';

export interface TablesFlags {
  readonly model?: string;
  readonly set: readonly string[];
  readonly baseline: readonly string[];
  readonly urban: number;
  readonly limit?: number;
  readonly logits?: string;
  readonly markdown?: string;
  readonly json?: boolean;
}

/** Adds `tables` to the CLI. */
export function registerTables(program: Command, context: Context): void {
  program
    .command('tables')
    .description('Tables 1 and 2 of the paper beside ours')
    .option('--model <folder>', 'folder with card.json, for sets of photos')
    .option(
      '--set <name=file...>',
      'photos to measure: NAME=CSV, NAME=CSV#SPLIT or NAME=LOGITS.jsonl; the names im2gps, im2gps3k and vippgeo stand beside the paper’s',
      [],
    )
    .option(
      '--baseline <name=files...>',
      'NAME=PREDICTIONS,META as for the command "baseline"',
      [],
    )
    .option(
      '--urban <share>',
      'only photos of a baseline with a larger Prob_urban',
      shareFlag,
      0.5,
    )
    .option('--limit <n>', 'only the first n photos of each set', countFlag)
    .option('--logits <folder>', 'keep the logits of each set here')
    .option('--markdown <file>', 'write the tables as Markdown')
    .option('--json', 'one JSON object on stdout')
    .action((flags: TablesFlags) => tables(flags, context));
}

/**
 * `tables`: what the paper prints and what was measured here, side by side.
 *
 * @throws UserError for sets that cannot be read.
 */
export async function tables(
  flags: TablesFlags,
  context: Context,
): Promise<void> {
  const sets = flags.set.map(readSet);
  const baselines = flags.baseline.map(readBaselineSet);
  if (flags.markdown !== undefined) ensureWritable(flags.markdown);
  const own: OwnFigures[] = [];
  for (const one of baselines) own.push(await ofBaseline(one, flags.urban));
  let scorer: Scorer | undefined;
  for (const set of sets) {
    if (set.file.endsWith('.jsonl')) {
      const { header, scores } = await readLogits(set.file, set.split);
      own.push(ofNetwork(set, header, scores, context));
      continue;
    }
    if (flags.model === undefined) {
      throw new UserError(`The set "${set.name}" needs --model.`);
    }
    scorer ??= await openScorer(flags.model, context);
    const scores = await scoreSet(scorer, set, flags);
    own.push(ofNetwork(set, headerOf(scorer.card), scores, context));
  }
  const joined = joinTables(own);
  const markdown = tablesMarkdown(joined);
  if (flags.markdown !== undefined)
    await writeReport(flags.markdown, `${markdown}\n`);
  context.print(flags.json ? JSON.stringify({ sets: joined }) : markdown);
}

async function scoreSet(
  scorer: Scorer,
  { name, file, split }: NamedFile,
  { limit, logits }: TablesFlags,
): Promise<Scores> {
  const photos = choosePhotos({
    photos: file,
    ...(split === undefined ? {} : { split }),
    ...(limit === undefined ? {} : { limit }),
  });
  const kept =
    logits === undefined ? undefined : path.join(logits, `${name}.jsonl`);
  if (kept !== undefined) ensureWritable(kept);
  return scorer.score(photos, file, kept);
}

function ofNetwork(
  { key, name, file }: NamedFile,
  header: LogitsHeader,
  scores: Scores,
  { log }: Context,
): OwnFigures {
  for (const one of scores.unreadable)
    log(`cannot read ${one.file}: ${one.reason}`);
  if (scores.scored.length === 0)
    throw new UserError(`No photo of the set "${name}" (${file}) can be read.`);
  const { fusion, temperature, model, version } = header;
  const { n, top1, top3, top5, top10, balanced } = figuresOf(
    scores,
    fusion as FusionMode,
    temperature,
  );
  return {
    ...{ key, name, fusions: fusionRows(scores.scored, temperature) },
    network: {
      method: `This network (${model} ${version})`,
      ...{ n, top1, top3, top5, top10, balanced },
    },
  };
}

async function ofBaseline(
  { key, name, predictions, meta }: NamedBaseline,
  urban: number,
): Promise<OwnFigures> {
  const figures = baselineFigures(
    await readPredictions(predictions),
    await readMeta(meta, true),
    urban,
    loadWorld(),
  );
  if (figures.n > 0) return { key, name, baseline: figures };
  throw new UserError(
    `No photo of ${predictions} is left. Check that ${meta} is of the same photos and that --urban is not too high.`,
  );
}
