import type { ModelCard } from '../../core/formats/card.ts';
import { ProblemError } from '../../core/problems/problem.ts';
import { fetchFile, readPieces, startOf } from './fetch-file.ts';
import type { Keeper } from './keeper.ts';
import { sha256 } from './sha256.ts';
import { stallSignal } from './stall.ts';

export type CardFile = ModelCard['files'][number];

interface Gathering {
  readonly file: CardFile;
  readonly url: URL;
  /** As long as the file is to be. */
  readonly into: Uint8Array<ArrayBuffer>;
  readonly keeper: Keeper;
  readonly signal: AbortSignal;
  /** Gets the number of bytes that are there by now; it may sink again. */
  readonly onBytes: (count: number) => void;
}

/**
 * Brings a file together: from the store, from the network, or its rest from the network. It counts
 * only when its SHA-256 is the card's.
 *
 * @throws ProblemError `offline`, `weights-missing` or `weights-damaged`.
 */
export async function gatherFile(work: Gathering): Promise<void> {
  const { file, keeper, onBytes } = work;
  if (await readKept(work)) return;
  const from = await keptBytes(work);
  // What the store keeps need not lie in the browser's own cache, too.
  const cache = keeper.problem ? 'default' : 'no-store';
  // What is damaged may come from a stale cache, so it is asked for once more, past the cache.
  if (await download(work, from, cache)) return;
  if (await download(work, 0, 'reload')) return;
  await keeper.use((store) => store.remove(file.sha256));
  onBytes(0);
  throw new ProblemError('weights-damaged', { values: { file: file.path } });
}

/** Whether the store has the whole file; one that is not what it should be is thrown away. */
export async function readKept({
  file,
  into,
  keeper,
  onBytes,
}: Gathering): Promise<boolean> {
  const kept = await keeper.use(async (store) =>
    (await store.size(file.sha256)) >= file.bytes
      ? store.read(file.sha256)
      : undefined,
  );
  if (!kept) return false;
  if (kept.length === file.bytes) {
    into.set(kept);
    if ((await sha256(into)) === file.sha256) {
      onBytes(file.bytes);
      return true;
    }
  }
  await keeper.use((store) => store.remove(file.sha256));
  return false;
}

/** Takes over what an earlier visit or a broken connection left. */
async function keptBytes({ file, into, keeper, onBytes }: Gathering) {
  const kept = await keeper.use((store) => store.read(file.sha256));
  if (!kept || kept.length === 0 || kept.length >= file.bytes) return 0;
  into.set(kept);
  onBytes(kept.length);
  return kept.length;
}

/**
 * @param from how many bytes are there.
 * @returns whether the file is whole and right.
 */
async function download(
  work: Gathering,
  from: number,
  cache: RequestCache,
): Promise<boolean> {
  const { file, into } = work;
  let at = from;
  for (;;) {
    const { end, error } = await oneConnection(work, at, cache);
    if (error !== undefined) {
      work.signal.throwIfAborted();
      // As long as each connection brings something, the next one goes on where it broke.
      if (end <= at) throw error as Error;
      at = end;
    } else {
      return end === into.length && (await sha256(into)) === file.sha256;
    }
  }
}

/** Reads on from byte `start`; `end` is how far the file goes afterwards, -1 when too far. */
async function oneConnection(
  { file, url, into, keeper, signal, onBytes }: Gathering,
  start: number,
  cache: RequestCache,
): Promise<{ end: number; error?: unknown }> {
  const stall = stallSignal(file.path, signal);
  const options = { signal: stall.signal, cache, from: start };
  const response = await fetchFile(url, options).catch((error: unknown) => {
    stall.end();
    throw error;
  });
  const begin = startOf(response, start);
  if (begin === undefined) {
    stall.end();
    await response.body?.cancel();
    return { end: -1 };
  }
  let end = begin;
  onBytes(end);
  const writer = await keeper.open(file.sha256, begin);
  try {
    await readPieces(response, file.path, stall.signal, async (piece) => {
      stall.touch();
      if (end + piece.length > into.length) {
        end = -1;
        return false;
      }
      into.set(piece, end);
      end += piece.length;
      await writer.write(piece);
      onBytes(end);
      return true;
    });
    return { end };
  } catch (error) {
    return { end, error };
  } finally {
    stall.end();
    await writer.close();
  }
}
