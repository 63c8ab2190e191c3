import type { Command } from 'commander';
import { baselineFigures } from '../baseline/baseline.ts';
import { readMeta, readPredictions } from '../baseline/predictions.ts';
import { UserError } from '../errors.ts';
import { loadWorld } from '../geo/load-world.ts';
import { type Context, percent, shareFlag } from './command.ts';

export interface BaselineFlags {
  readonly predictions: string;
  readonly meta: string;
  readonly urban?: number;
  readonly json?: boolean;
}

/** Adds `baseline` to the CLI. */
export function registerBaseline(program: Command, context: Context): void {
  program
    .command('baseline')
    .description(
      'accuracy by country and class of a method that predicts coordinates (first row of the paper’s Table 1)',
    )
    .requiredOption(
      '--predictions <csv>',
      'img_id, gt_lat, gt_long, predicted_lat, predicted_long',
    )
    .requiredOption('--meta <csv>', 'IMG_ID, LAT, LON, Prob_urban')
    .option(
      '--urban <share>',
      'only photos with a larger Prob_urban, 0.5 in the paper (default: all)',
      shareFlag,
    )
    .option('--json', 'one JSON object on stdout')
    .action((flags: BaselineFlags) => baseline(flags, context));
}

/**
 * `baseline`: coordinates to country (point in polygon, nearest shore at sea) to class, and how often
 * that is right.
 *
 * @throws UserError for files that cannot be read or have no photo in common.
 */
export async function baseline(
  flags: BaselineFlags,
  { log, print }: Context,
): Promise<void> {
  const photos = await readPredictions(flags.predictions);
  const meta = await readMeta(flags.meta, flags.urban !== undefined);
  const unknown = photos.filter(({ id }) => !meta.has(id)).length;
  if (unknown > 0) {
    const fate =
      flags.urban === undefined ? 'count with their own truth' : 'are left out';
    log(`${unknown} predictions have no row in ${flags.meta} and ${fate}.`);
  }
  const figures = baselineFigures(photos, meta, flags.urban, loadWorld());
  if (figures.n === 0) {
    throw new UserError(
      `No photo of ${flags.predictions} is left. Check that ${flags.meta} is of the same photos and that --urban is not too high.`,
    );
  }
  if (flags.json) {
    print(JSON.stringify(figures));
    return;
  }
  print(`photos     ${figures.n}`);
  for (const by of ['country', 'class'] as const) {
    const { top1, balanced } = figures[by];
    print(
      `${by.padEnd(10)} Top-1 ${percent(top1)}, balanced ${percent(balanced)}`,
    );
  }
}
