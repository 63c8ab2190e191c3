import type { Command } from 'commander';
import type { WorldMap } from '../../../src/core/geo/world-map.ts';
import { type CsvFile, openCsv } from '../csv/read-csv.ts';
import { rebased } from '../csv/rebase.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { UserError } from '../errors.ts';
import { MeasureCache } from '../files/measure-cache.ts';
import { loadWorld } from '../geo/load-world.ts';
import { startProgress } from '../progress.ts';
import { LARGEST_DISTANCE } from '../split/near.ts';
import { readPhotos, type SplitPhoto } from '../split/photos.ts';
import { splitPhotos, type SplitResult } from '../split/split.ts';
import { summarise, tellSplit } from '../split/summary.ts';
import { type Context, countFlag, shareFlag } from './command.ts';

export interface SplitFlags {
  readonly csv: string;
  readonly out: string;
  readonly val: number;
  readonly test: number;
  readonly seed: number;
  readonly groupBy: readonly string[];
  readonly nobody: readonly string[];
  /** Bits; false: near-duplicates are not looked for. */
  readonly near: number | false;
  readonly sourceDisjoint?: boolean;
  readonly valSources?: readonly string[];
  readonly testSources?: readonly string[];
  readonly json?: boolean;
}

/** Adds `split` to the CLI. */
export function registerSplit(program: Command, context: Context): void {
  program
    .command('split')
    .description(
      'add a column that says train, val or test: per country, whole groups, near-duplicates together',
    )
    .requiredOption('--csv <file>', 'photos, such as the output of filter')
    .requiredOption('--out <file>', 'the same rows with the column split')
    .option('--val <share>', 'of each country', shareFlag, 0.02)
    .option('--test <share>', 'of each country', shareFlag, 0.02)
    .option('--seed <n>', 'another one, another split', countFlag, 1)
    .option(
      '--group-by <columns...>',
      'photos that share a value of one of them stay together',
      ['group', 'author', 'AUTHOR', 'album'],
    )
    .option('--nobody <values...>', 'values of them that name nobody', [])
    .option(
      '--near <bits>',
      'photos whose 64-bit perceptual hashes differ by so many bits or fewer are near-duplicates',
      countFlag,
      6,
    )
    .option('--no-near', 'do not look for near-duplicates')
    .option(
      '--source-disjoint',
      'whole sources (column source) go to one split; relatives across splits are left out',
    )
    .option('--val-sources <names...>', 'the sources of val, not by chance')
    .option('--test-sources <names...>', 'the sources of test, not by chance')
    .option('--json', 'the summary as one JSON object on stdout')
    .action((flags: SplitFlags) => split(flags, context));
}

/**
 * `split`: writes the CSV with a column `split`, its rows in their order.
 *
 * @throws UserError for inputs that cannot be read or do not fit; an older output stays as it was.
 */
export async function split(
  flags: SplitFlags,
  { signal, log, print }: Context,
): Promise<void> {
  check(flags);
  const csv = await openCsv(flags.csv);
  const isBySource = Boolean(
    flags.sourceDisjoint ?? flags.valSources ?? flags.testSources,
  );
  if (isBySource && !csv.columns.includes('source')) {
    throw new UserError(`${flags.csv} has no column "source".`);
  }
  const photos = await read(csv, flags, { signal, log, print });
  if (photos.length === 0) throw new UserError(`${flags.csv} has no photo.`);
  const result = splitPhotos(photos, {
    ...{ val: flags.val, test: flags.test, seed: flags.seed },
    near: flags.near === false ? 0 : flags.near,
    sources: isBySource
      ? {
          ...(flags.valSources ? { val: flags.valSources } : {}),
          ...(flags.testSources ? { test: flags.testSources } : {}),
        }
      : undefined,
  });
  await write(csv, flags.out, result);
  const summary = summarise(photos, result);
  tellSplit(summary, result, photos.length, log);
  if (flags.json) print(JSON.stringify(summary));
  else {
    for (const name of ['train', 'val', 'test', 'leftOut'] as const) {
      print(`${name.padEnd(10)} ${summary[name]}`);
    }
    print(`groups     ${result.groups}`);
  }
}

function check({ val, test, near }: SplitFlags): void {
  if (val + test >= 1) {
    throw new UserError('--val and --test together leave nothing to train on.');
  }
  if (near !== false && near > LARGEST_DISTANCE) {
    throw new UserError(
      `--near ${near}: ${LARGEST_DISTANCE} is the most that can be looked for.`,
    );
  }
}

async function read(
  csv: CsvFile,
  flags: SplitFlags,
  { signal, log }: Context,
): Promise<SplitPhoto[]> {
  let total = 0;
  for await (const _row of csv.rows()) total++;
  const hasFiles = csv.columns.includes('file');
  if (flags.near !== false && !hasFiles) {
    log(
      `${flags.csv} has no column "file": near-duplicates cannot be looked for.`,
    );
  }
  const cache =
    flags.near !== false && hasFiles
      ? await MeasureCache.open(
          `${flags.out.replace(/\.csv$/i, '')}.measures.jsonl`,
        )
      : undefined;
  const progress = startProgress('split', total);
  let world: WorldMap | undefined;
  try {
    return await readPhotos(csv, flags, cache, () => (world ??= loadWorld()), {
      log,
      onRow: () => {
        signal.throwIfAborted();
        progress.step();
      },
    });
  } finally {
    progress.done();
    cache?.close();
  }
}

async function write(
  csv: CsvFile,
  out: string,
  { splits }: SplitResult,
): Promise<void> {
  const columns = csv.columns.filter((name) => name !== 'split');
  await writeCsv(out, [...columns, 'split'], async (writeRow) => {
    let i = 0;
    for await (const { values } of csv.rows()) {
      const row = columns.map((name) =>
        name === 'file' ? rebased(values[name]!, csv.file, out) : values[name]!,
      );
      await writeRow([...row, splits[i++] ?? '']);
    }
  });
}
