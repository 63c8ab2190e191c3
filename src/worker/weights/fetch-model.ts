import * as v from 'valibot';
import type { ModelCard } from '../../core/formats/card.ts';
import { modelJsonSchema } from '../../core/formats/weights-manifest.ts';
import type { DownloadProgress, FetchedModel } from '../api.ts';
import { incompatible, orIncompatible } from './fetch-card.ts';
import { type CardFile, gatherFile } from './gather-file.ts';
import type { Keeper } from './keeper.ts';
import { Tally } from './tally.ts';

/** Browsers open no more to one HTTP/1.1 server anyway. */
const PARALLEL = 6;

export interface FetchModelOptions {
  readonly card: ModelCard;
  /** Takes what arrives, and gives what an earlier visit left. */
  readonly keeper: Keeper;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DownloadProgress) => void;
}

/**
 * Brings a model's files together, each checked by length and SHA-256 before it counts.
 *
 * @param modelUrl the folder's absolute URL, ending in a slash.
 * @throws ProblemError `offline`, `weights-missing`, `weights-damaged` (names the file) or
 * `weights-incompatible`; the signal's reason when it is aborted.
 */
export async function fetchModel(
  modelUrl: string,
  { card, keeper, signal, onProgress }: FetchModelOptions,
): Promise<FetchedModel> {
  const tally = new Tally(card, onProgress);
  tally.tell();
  const gather = (
    file: CardFile,
    into: Uint8Array<ArrayBuffer>,
    inner: AbortSignal,
  ) =>
    gatherFile({
      ...{ file, into, keeper, signal: inner },
      url: new URL(file.path, modelUrl),
      onBytes: (count) => tally.set(file.path, count),
    });

  const modelFile = fileOf(card, 'model.json');
  const text = new Uint8Array(modelFile.bytes);
  await gather(modelFile, text, signal);
  const { modelJson, files } = readManifest(card, text);
  const shards = new Uint8Array(files.reduce((sum, f) => sum + f.bytes, 0));
  let end = 0;
  const parts = files.map((file) => {
    const into = shards.subarray(end, (end += file.bytes));
    return { file, into };
  });
  await inParallel(parts, signal, ({ file, into }, inner) =>
    gather(file, into, inner),
  );
  return { card, modelJson, shards };
}

/**
 * Reads model.json.
 *
 * @returns also the shards' files in the manifest's order.
 * @throws ProblemError `weights-incompatible`.
 */
export function readManifest(
  card: ModelCard,
  text: Uint8Array,
): { modelJson: unknown; files: readonly CardFile[] } {
  const modelJson = orIncompatible(
    () => JSON.parse(new TextDecoder().decode(text)) as unknown,
  );
  const { weightsManifest } = orIncompatible(() =>
    v.parse(modelJsonSchema, modelJson),
  );
  const files = weightsManifest
    .flatMap((group) => group.paths)
    .map((path) => fileOf(card, path));
  return { modelJson, files };
}

/** @throws ProblemError `weights-incompatible` when the card does not list it. */
export function fileOf(card: ModelCard, path: string): CardFile {
  const file = card.files.find((one) => one.path === path);
  if (!file) throw incompatible(`card.json does not list ${path}`);
  return file;
}

/** Runs `work` for every item, a few at a time; the first failure stops the others. */
async function inParallel<T>(
  items: readonly T[],
  signal: AbortSignal,
  work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const inner = AbortSignal.any([signal, stop.signal]);
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) {
      inner.throwIfAborted();
      await work(item, inner);
    }
  };
  const lanes = Array.from({ length: PARALLEL }, lane);
  try {
    await Promise.all(lanes);
  } finally {
    stop.abort();
    // They may still hold files open, which the next attempt will want.
    await Promise.allSettled(lanes);
  }
}
