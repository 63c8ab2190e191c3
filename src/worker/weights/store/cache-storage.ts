import type { WeightStore } from './store.ts';

const NAME = 'which-country-weights';

/**
 * Weights in Cache Storage, for browsers without a file system of the origin. It takes whole files
 * only, so a file that breaks off starts again.
 *
 * @returns undefined where the browser has none or lets nobody in.
 */
export async function openCacheStorage(): Promise<WeightStore | undefined> {
  if (typeof caches === 'undefined') return undefined;
  try {
    return cacheStore(await caches.open(NAME));
  } catch {
    return undefined;
  }
}

// Addresses that nobody serves: they are names, not places.
const FILE = 'https://weights.invalid/files/';
const CARD = 'https://weights.invalid/cards/';

function cacheStore(cache: Cache): WeightStore {
  const blobOf = async (url: string) => (await cache.match(url))?.blob();
  const keys = async (prefix: string) =>
    (await cache.keys())
      .map(({ url }) => url)
      .filter((url) => url.startsWith(prefix));
  return {
    kind: 'cache',
    size: async (sha256) => (await blobOf(FILE + sha256))?.size ?? 0,
    async read(sha256) {
      const blob = await blobOf(FILE + sha256);
      return blob && new Uint8Array(await blob.arrayBuffer());
    },
    async open(sha256, at) {
      const before = at > 0 ? await blobOf(FILE + sha256) : undefined;
      const pieces: BlobPart[] = before ? [before.slice(0, at)] : [];
      return {
        write: async (bytes) => void pieces.push(bytes.slice()),
        close: () => cache.put(FILE + sha256, new Response(new Blob(pieces))),
      };
    },
    remove: async (sha256) => void (await cache.delete(FILE + sha256)),
    async files() {
      const urls = await keys(FILE);
      return Promise.all(
        urls.map(async (url) => ({
          sha256: url.slice(FILE.length),
          bytes: (await blobOf(url))?.size ?? 0,
        })),
      );
    },
    async cards() {
      const found = new Map<string, unknown>();
      for (const url of await keys(CARD)) {
        const answer = await cache.match(url);
        const value: unknown = await answer?.json().catch(() => undefined);
        found.set(decodeURIComponent(url.slice(CARD.length)), value);
      }
      return found;
    },
    putCard: (key, card) =>
      cache.put(CARD + encodeURIComponent(key), Response.json(card)),
    removeCard: async (key) =>
      void (await cache.delete(CARD + encodeURIComponent(key))),
  };
}
