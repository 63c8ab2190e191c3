import type { WeightStore } from '../weights/store/store.ts';

/**
 * A store in memory. For unit tests only.
 *
 * @param room bytes that it takes before it is full.
 */
export function memoryStore(room = Infinity): WeightStore & {
  readonly held: Map<string, Uint8Array<ArrayBuffer>>;
} {
  const held = new Map<string, Uint8Array<ArrayBuffer>>();
  const cards = new Map<string, unknown>();
  const used = () => [...held.values()].reduce((sum, b) => sum + b.length, 0);
  return {
    kind: 'opfs',
    held,
    size: async (sha256) => held.get(sha256)?.length ?? 0,
    read: async (sha256) => held.get(sha256)?.slice(),
    async open(sha256, at) {
      held.set(sha256, (held.get(sha256) ?? new Uint8Array()).slice(0, at));
      return {
        async write(bytes) {
          if (used() + bytes.length > room)
            throw new DOMException('full', 'QuotaExceededError');
          held.set(sha256, new Uint8Array([...held.get(sha256)!, ...bytes]));
        },
        close: async () => undefined,
      };
    },
    remove: async (sha256) => void held.delete(sha256),
    files: async () =>
      [...held].map(([sha256, { length }]) => ({ sha256, bytes: length })),
    cards: async () => cards,
    putCard: async (key, card) => void cards.set(key, structuredClone(card)),
    removeCard: async (key) => void cards.delete(key),
  };
}
