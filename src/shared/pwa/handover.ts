/**
 * Where a photo waits for the page to take it, for moments: one that another app shared, or the one
 * on the screen while the page starts anew. It lies in Cache Storage, on this device.
 */
export const HANDOVER = 'which-country-handover';

/** `?shared` tells the page that a photo waits. */
export const SHARED = 'shared';

/** The path, below the page's own, that shared photos are posted to; see the manifest. */
export const SHARE_PATH = 'share-photo';

/** The form's field. */
export const SHARE_FIELD = 'photo';

const KEY = 'https://handover.invalid/photo';

/** Puts a photo there, in place of any other. */
export async function putPhoto(file: Blob, name: string): Promise<void> {
  const cache = await caches.open(HANDOVER);
  const headers = {
    'content-type': file.type || 'application/octet-stream',
    'x-name': encodeURIComponent(name),
  };
  await cache.put(KEY, new Response(file, { headers }));
}

/** Takes the photo that waits, which is gone afterwards. */
export async function takePhoto(): Promise<File | undefined> {
  const cache = await caches.open(HANDOVER);
  const kept = await cache.match(KEY);
  await caches.delete(HANDOVER);
  if (!kept) return undefined;
  const blob = await kept.blob();
  const name = decodeURIComponent(kept.headers.get('x-name') ?? '');
  return new File([blob], name || 'photo', { type: blob.type });
}
