import type { Command } from 'commander';
import {
  DEFAULT_DOWNLOAD_OPTIONS as D,
  type DownloadOptions,
} from '../download/options.ts';
import type { Shard } from '../download/shard.ts';
import { UserError } from '../errors.ts';
import { countFlag, numberFlag, positiveFlag } from './command.ts';

export interface DownloadFlags {
  readonly csv: readonly string[];
  readonly out: string;
  readonly shard?: string;
  readonly tar?: boolean;
  readonly tarPhotos: number;
  readonly mirror?: string;
  readonly shortSide: number;
  readonly quality: number;
  readonly concurrency: number;
  readonly rate: number;
  readonly tries: number;
  readonly backoff: number;
  readonly longestBackoff: number;
  readonly longestWait: number;
  readonly giveUpAfter: number;
  readonly timeout: number;
  readonly maxMegabytes: number;
  readonly json?: boolean;
}

/** The flags of `download`; seconds on the command line, milliseconds inside. */
export function addDownloadFlags(command: Command): Command {
  return command
    .description(
      'fetch the photos of URL lists (Flickr, Unsplash, Mapillary, any other), to be killed and run again at any time',
    )
    .requiredOption(
      '--csv <files...>',
      'lists with the columns IMG_ID and url; others are carried along',
    )
    .requiredOption('--out <folder>', 'where ID.jpeg and photos.csv go')
    .option('--shard <i/n>', 'only this part of the list, such as 1/8')
    .option('--tar', 'pack the photos into WebDataset tars')
    .option('--tar-photos <n>', 'photos a tar', positiveFlag, 5000)
    .option('--mirror <prefix>', 'ask PREFIX/host/path for https://host/path')
    .option(
      '--short-side <px>',
      'larger photos are scaled down to it',
      positiveFlag,
      D.shortSide,
    )
    .option('--quality <1-100>', 'of the JPEG', positiveFlag, D.quality)
    .option(
      '--concurrency <n>',
      'downloads at a time from one service',
      positiveFlag,
      D.concurrency,
    )
    .option(
      '--rate <n>',
      'requests a second to one service',
      numberFlag,
      D.rate,
    )
    .option('--tries <n>', 'attempts for one address', positiveFlag, D.tries)
    .option(
      '--backoff <s>',
      'wait before the second attempt; doubles',
      numberFlag,
      D.backoffMs / 1000,
    )
    .option(
      '--longest-backoff <s>',
      'where the doubling ends',
      numberFlag,
      D.longestBackoffMs / 1000,
    )
    .option(
      '--longest-wait <s>',
      'a service that asks to wait longer is left for the next run',
      numberFlag,
      D.longestWaitMs / 1000,
    )
    .option(
      '--give-up-after <n>',
      'failed photos in a row before a service is left for the next run',
      positiveFlag,
      D.giveUpAfter,
    )
    .option(
      '--timeout <s>',
      'for one request with its body',
      numberFlag,
      D.timeoutMs / 1000,
    )
    .option(
      '--max-megabytes <n>',
      'larger files are refused',
      countFlag,
      D.maxBytes / 1e6,
    )
    .option('--json', 'the summary as one JSON object on stdout')
    .addHelpText(
      'after',
      `
Photos of Mapillary need a token in the environment variable MAPILLARY_TOKEN.
Exit codes: 0 all photos are there or gone for good, 1 wrong input or machine,
3 photos are left that another run may get, 130 stopped by Ctrl-C.`,
    );
}

/** @throws UserError for values that make no sense. */
export function optionsOf(
  flags: DownloadFlags,
  shard: Shard | undefined,
  token: string | undefined,
): DownloadOptions {
  const { mirror } = flags;
  if (mirror !== undefined && !/^https?:\/\/./.test(mirror)) {
    throw new UserError(`--mirror ${mirror}: this is not a web address.`);
  }
  if (flags.quality > 100) {
    throw new UserError(`--quality ${flags.quality}: 100 is the best.`);
  }
  if (!(flags.rate > 0)) throw new UserError('--rate must be more than 0.');
  const { out, concurrency, rate, tries, giveUpAfter } = flags;
  return {
    ...{ out, concurrency, rate, tries, giveUpAfter },
    shortSide: flags.shortSide,
    quality: flags.quality,
    backoffMs: flags.backoff * 1000,
    longestBackoffMs: flags.longestBackoff * 1000,
    longestWaitMs: flags.longestWait * 1000,
    timeoutMs: flags.timeout * 1000,
    maxBytes: flags.maxMegabytes * 1e6,
    ...(shard ? { shard } : {}),
    ...(flags.tar ? { tarPhotos: flags.tarPhotos } : {}),
    ...(mirror ? { mirror } : {}),
    ...(token ? { token } : {}),
  };
}
