import type { WeightStore } from './store.ts';

const ROOT = 'which-country-weights';

/**
 * Weights in the origin private file system, written piece by piece through synchronous handles,
 * which only workers have.
 *
 * @returns undefined where the browser has none or lets nobody in.
 */
export async function openOpfs(): Promise<WeightStore | undefined> {
  if (typeof FileSystemFileHandle !== 'function') return undefined;
  if (!('createSyncAccessHandle' in FileSystemFileHandle.prototype))
    return undefined;
  try {
    const top = await navigator.storage.getDirectory();
    const root = await top.getDirectoryHandle(ROOT, { create: true });
    const [files, cards] = await Promise.all([
      root.getDirectoryHandle('files', { create: true }),
      root.getDirectoryHandle('cards', { create: true }),
    ]);
    return opfsStore(files, cards);
  } catch {
    return undefined;
  }
}

function opfsStore(
  files: FileSystemDirectoryHandle,
  cards: FileSystemDirectoryHandle,
): WeightStore {
  return {
    kind: 'opfs',
    size: async (sha256) => (await fileIn(files, sha256))?.size ?? 0,
    async read(sha256) {
      const file = await fileIn(files, sha256);
      return file && new Uint8Array(await file.arrayBuffer());
    },
    async open(sha256, at) {
      const handle = await files.getFileHandle(sha256, { create: true });
      const access = await openWhenFree(handle);
      try {
        access.truncate(at);
      } catch (error) {
        access.close();
        throw error;
      }
      let end = at;
      return {
        async write(bytes) {
          // A full disk may take a part without an error.
          const taken = access.write(bytes, { at: end });
          if (taken !== bytes.length) throw diskFull();
          end += taken;
        },
        async close() {
          try {
            access.flush();
          } finally {
            access.close();
          }
        },
      };
    },
    remove: (sha256) => removeFrom(files, sha256),
    async files() {
      const found = [];
      for await (const [sha256, handle] of files.entries()) {
        if (handle.kind !== 'file') continue;
        const { size } = await handle.getFile();
        found.push({ sha256, bytes: size });
      }
      return found;
    },
    async cards() {
      const found = new Map<string, unknown>();
      for (const { key, name } of await slots(cards)) {
        const value = parse((await (await fileIn(cards, name))?.text()) ?? '');
        // One that was cut off does not hide the one before it.
        if (value !== undefined) found.set(key, value);
      }
      return found;
    },
    async putCard(key, card) {
      const before = (await slots(cards)).filter((slot) => slot.key === key);
      const turn = (before.at(-1)?.turn ?? 0) + 1;
      const name = `${key}~${turn}.json`;
      const handle = await cards.getFileHandle(name, { create: true });
      const access = await handle.createSyncAccessHandle();
      try {
        const bytes = new TextEncoder().encode(JSON.stringify(card));
        if (access.write(bytes, { at: 0 }) !== bytes.length) throw diskFull();
        access.flush();
      } finally {
        access.close();
      }
      for (const one of before) await removeFrom(cards, one.name);
    },
    async removeCard(key) {
      for (const slot of await slots(cards))
        if (slot.key === key) await removeFrom(cards, slot.name);
    },
  };
}

/** A worker that was just ended may hold a file for another moment. */
async function openWhenFree(
  handle: FileSystemFileHandle,
): Promise<FileSystemSyncAccessHandle> {
  for (let tries = 0; ; tries++) {
    try {
      return await handle.createSyncAccessHandle();
    } catch (error) {
      const held =
        error instanceof DOMException &&
        error.name === 'NoModificationAllowedError';
      if (!held || tries === 30) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Files of cards, older ones first: a new card gets a file of its own, so no moment is without one. */
async function slots(cards: FileSystemDirectoryHandle) {
  const found: { key: string; turn: number; name: string }[] = [];
  for await (const name of cards.keys()) {
    const [, key, turn] = /^(.+)~(\d+)\.json$/.exec(name) ?? [];
    if (key && turn) found.push({ key, turn: Number(turn), name });
  }
  return found.sort((a, b) => a.turn - b.turn);
}

async function fileIn(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<File | undefined> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function removeFrom(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<void> {
  await folder.removeEntry(name).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isMissing = (error: unknown) =>
  error instanceof DOMException && error.name === 'NotFoundError';

const diskFull = () =>
  new DOMException('the disk took only a part', 'QuotaExceededError');
