import type { Shard } from './shard.ts';

export interface DownloadOptions {
  readonly out: string;
  /** Downloads at a time from one service. */
  readonly concurrency: number;
  /** Requests a second to one service. */
  readonly rate: number;
  readonly tries: number;
  readonly backoffMs: number;
  readonly longestBackoffMs: number;
  readonly longestWaitMs: number;
  readonly giveUpAfter: number;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly shortSide: number;
  readonly quality: number;
  readonly shard?: Shard;
  /** Photos a WebDataset tar; single files without it. */
  readonly tarPhotos?: number;
  readonly mirror?: string;
  /** Mapillary's. */
  readonly token?: string;
}

/** Short side and quality are the paper's (section 3); the rest is polite and patient. */
export const DEFAULT_DOWNLOAD_OPTIONS = {
  concurrency: 16,
  rate: 40,
  tries: 6,
  backoffMs: 1000,
  longestBackoffMs: 60_000,
  longestWaitMs: 900_000,
  giveUpAfter: 100,
  timeoutMs: 60_000,
  maxBytes: 100_000_000,
  shortSide: 640,
  quality: 75,
} as const;

/** How a run ended; every photo of the lists is in one of the counts below `duplicates`. */
export interface DownloadSummary {
  rows: number;
  photos: number;
  duplicates: number;
  /** Rows without id or address. */
  unusable: number;
  /** Fetched in this run. */
  fetched: number;
  /** There from earlier runs. */
  already: number;
  /** No longer on the web. */
  gone: number;
  /** In spite of all tries; the next run tries again. */
  failed: number;
  /** Not asked for: no token, or their host was left for the next run. */
  skipped: number;
  /** Written, of JPEG. */
  bytes: number;
}
