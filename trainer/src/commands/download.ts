import type { Command } from 'commander';
import sharp from 'sharp';
import { Download } from '../download/download.ts';
import { newCounts, PhotoLists } from '../download/list.ts';
import type { DownloadOptions, DownloadSummary } from '../download/options.ts';
import { tableFile, writePhotoTable } from '../download/photo-table.ts';
import { lockShard } from '../download/lock-shard.ts';
import { parseShard, shardSuffix } from '../download/shard.ts';
import { PhotoStore } from '../download/store.ts';
import { INCOMPLETE, UserError } from '../errors.ts';
import { loadWorld } from '../geo/load-world.ts';
import { countryOfRow } from '../geo/row-place.ts';
import { startProgress } from '../progress.ts';
import type { Context } from './command.ts';
import {
  addDownloadFlags,
  type DownloadFlags,
  optionsOf,
} from './download-flags.ts';

/** Adds `download` to the CLI. */
export function registerDownload(program: Command, context: Context): void {
  addDownloadFlags(program.command('download')).action((flags: DownloadFlags) =>
    download(flags, context),
  );
}

/**
 * `download`: fetches the photos of URL lists into a folder, and writes the CSV of what is there.
 *
 * @throws UserError for lists that cannot be read and faults of the machine (exit code 1), and when
 * photos are left that another run may get (exit code 3).
 */
export async function download(
  flags: DownloadFlags,
  { signal, log, print }: Context,
): Promise<void> {
  const shard = flags.shard === undefined ? undefined : parseShard(flags.shard);
  const options = optionsOf(flags, shard, process.env['MAPILLARY_TOKEN']);
  const lists = await PhotoLists.open(flags.csv, shard);
  const counts = newCounts();
  for await (const _photo of lists.photos(counts, log)) signal.throwIfAborted();
  log(`${counts.rows} rows, ${counts.photos} photos to have in ${flags.out}`);
  // Photos are decoded side by side; more threads for each would only get in the way.
  sharp.concurrency(1);
  const unlock = lockShard(flags.out, shard);
  try {
    const store = await PhotoStore.open(options);
    try {
      const run = await runDownload(options, store, lists, counts.photos, {
        ...{ signal, log, print },
      });
      const table = tableFile(flags.out, shardSuffix(shard));
      let world: ReturnType<typeof loadWorld> | undefined;
      await writePhotoTable(table, lists, store.manifest, (values) =>
        countryOfRow(values, () => (world ??= loadWorld())),
      );
      report(run, table, flags.json === true, { signal, log, print });
    } finally {
      store.close();
    }
  } finally {
    unlock();
  }
}

async function runDownload(
  options: DownloadOptions,
  store: PhotoStore,
  lists: PhotoLists,
  photos: number,
  { signal, log }: Context,
): Promise<Download> {
  const progress = startProgress('download', photos);
  try {
    const events = { onPhoto: () => progress.step(), log };
    const run = new Download(options, store, events, signal);
    await run.run(lists);
    return run;
  } finally {
    progress.done();
  }
}

function report(
  run: Download,
  table: string,
  json: boolean,
  { log, print }: Context,
): void {
  const { summary } = run;
  for (const [service, reason] of run.gates.left()) {
    log(`${service} is left for the next run: ${reason}.`);
  }
  if (run.isTokenMissing) {
    log(
      'The photos of Mapillary need a token: set the environment variable MAPILLARY_TOKEN and run again.',
    );
  }
  if (json) print(JSON.stringify({ ...summary, table }));
  else for (const line of lines(summary, table)) print(line);
  const left = summary.failed + summary.skipped;
  if (left > 0) {
    throw new UserError(
      `${left} photos are not there yet; the same command tries them again.`,
      INCOMPLETE,
    );
  }
}

function lines(summary: DownloadSummary, table: string): string[] {
  const { fetched, already, gone, failed, skipped, duplicates } = summary;
  return [
    `fetched    ${fetched} (${(summary.bytes / 1e6).toFixed(1)} MB)`,
    `there      ${already} from earlier runs`,
    `gone       ${gone} no longer on the web`,
    `failed     ${failed}`,
    `skipped    ${skipped}`,
    `duplicates ${duplicates} rows, unusable ${summary.unusable}`,
    `table      ${table}`,
  ];
}
