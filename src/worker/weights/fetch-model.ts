import * as v from 'valibot';
import type { ModelCard } from '../../core/formats/card.ts';
import { modelJsonSchema } from '../../core/formats/weights-manifest.ts';
import { ProblemError } from '../../core/problems/problem.ts';
import type { FetchedModel } from '../api.ts';
import { fetchCard, incompatible, orIncompatible } from './fetch-card.ts';
import { fetchFile, readInto } from './fetch-file.ts';
import { sha256 } from './sha256.ts';

type CardFile = ModelCard['files'][number];

/** Browsers open no more to one HTTP/1.1 server anyway. */
const PARALLEL = 6;

/**
 * Downloads a model, each file checked by length and SHA-256 before it counts.
 *
 * @param modelUrl the folder's absolute URL, ending in a slash.
 * @param onProgress gets the bytes so far and all bytes, as the card states them.
 * @throws ProblemError `offline`, `weights-missing`, `weights-damaged` (names the file) or
 * `weights-incompatible`; the signal's reason when it is aborted.
 */
export async function fetchModel(
  modelUrl: string,
  signal: AbortSignal,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
): Promise<FetchedModel> {
  const base = new URL(modelUrl);
  const card = await fetchCard(base, signal);
  const totalBytes = card.files.reduce((sum, file) => sum + file.bytes, 0);
  let loadedBytes = 0;
  const count = (bytes: number) => {
    loadedBytes += bytes;
    onProgress(loadedBytes, totalBytes);
  };
  count(0);

  const modelFile = fileOf(card, 'model.json');
  const text = new Uint8Array(modelFile.bytes);
  await fetchChecked(base, modelFile, text, signal, count);
  const modelJson = orIncompatible(
    () => JSON.parse(new TextDecoder().decode(text)) as unknown,
  );
  const { weightsManifest } = orIncompatible(() =>
    v.parse(modelJsonSchema, modelJson),
  );
  const files = weightsManifest
    .flatMap((group) => group.paths)
    .map((path) => fileOf(card, path));

  const shards = new Uint8Array(files.reduce((sum, f) => sum + f.bytes, 0));
  let end = 0;
  const parts = files.map((file) => {
    const into = shards.subarray(end, (end += file.bytes));
    return { file, into };
  });
  await inParallel(parts, signal, ({ file, into }, inner) =>
    fetchChecked(base, file, into, inner, count),
  );
  return { card, modelJson, shards };
}

/** A damaged file may come from a stale cache, so it is asked for once more, past the cache. */
async function fetchChecked(
  base: URL,
  file: CardFile,
  into: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
  count: (bytes: number) => void,
): Promise<void> {
  for (const cache of ['default', 'reload'] as const) {
    const url = new URL(file.path, base);
    const response = await fetchFile(url, { signal, cache });
    let got = 0;
    const whole = await readInto(response, file.path, into, signal, (bytes) => {
      got += bytes;
      count(bytes);
    });
    if (whole && (await sha256(into)) === file.sha256) return;
    count(-got);
  }
  throw new ProblemError('weights-damaged', { values: { file: file.path } });
}

function fileOf(card: ModelCard, path: string): CardFile {
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
  try {
    await Promise.all(Array.from({ length: PARALLEL }, lane));
  } finally {
    stop.abort();
  }
}
