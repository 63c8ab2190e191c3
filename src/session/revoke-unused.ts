import type { StoreApi } from 'zustand/vanilla';
import type { ObjectUrls } from './photo.ts';
import type { PhotoState, SessionState } from './state.ts';

/** Revokes each photo's object URL as soon as the state no longer holds the photo. */
export function revokeUnused(
  store: StoreApi<SessionState>,
  urls: ObjectUrls,
): void {
  store.subscribe((now, before) => {
    if (now.photo === before.photo) return;
    const used = urlsIn(now.photo);
    for (const url of urlsIn(before.photo)) {
      if (!used.has(url)) urls.revokeObjectURL(url);
    }
  });
}

function urlsIn(state: PhotoState): Set<string> {
  const urls = new Set<string>();
  if (state.phase === 'none') return urls;
  urls.add(state.photo.url);
  if ('previous' in state && state.previous) urls.add(state.previous.photo.url);
  return urls;
}
