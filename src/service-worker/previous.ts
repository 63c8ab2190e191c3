import { cacheNames } from 'workbox-core';
import { withHeaders } from './with-headers.ts';

const PREVIOUS = 'which-country-previous-version';

/**
 * Copies the files of the version that is running: the new one deletes them when it takes over, and
 * a tab that was not reloaded may not have fetched all of its parts yet.
 */
export async function keepPrevious(): Promise<void> {
  try {
    await caches.delete(PREVIOUS);
    if (!(await caches.has(cacheNames.precache))) return;
    const [from, to] = await Promise.all([
      caches.open(cacheNames.precache),
      caches.open(PREVIOUS),
    ]);
    for (const request of await from.keys()) {
      const response = await from.match(request);
      if (response) await to.put(stripped(request.url), response);
    }
  } catch {
    // Full storage: old tabs then depend on the network.
  }
}

/** A file that is not of this version: out of the one before, else from the network. */
export async function answerFromPrevious(request: Request): Promise<Response> {
  const cache = await caches.open(PREVIOUS);
  const kept = await cache.match(stripped(request.url));
  // A page that is isolated takes no worker that is not.
  return kept ? withHeaders(kept) : fetch(request);
}

function stripped(address: string): string {
  const url = new URL(address);
  url.search = '';
  return url.href;
}
