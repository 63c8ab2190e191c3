import { openCacheStorage } from './cache-storage.ts';
import { openOpfs } from './opfs.ts';
import type { WeightStore } from './store.ts';

/** The best store of this browser; undefined on plain-http pages and where storage is blocked. */
export async function openStore(): Promise<WeightStore | undefined> {
  return (await openOpfs()) ?? (await openCacheStorage());
}
