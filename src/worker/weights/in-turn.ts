import type { DownloadProgress } from '../api.ts';

type Report = (progress: DownloadProgress) => void;

/**
 * Runs a download when no other tab runs the same one; those who wait hear how far it is. Browsers
 * without locks, such as on plain-http pages, download at once.
 */
export async function inTurn<T>(
  modelUrl: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: Report },
  work: (report: Report) => Promise<T>,
): Promise<T> {
  // The types promise what insecure origins lack.
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks || typeof BroadcastChannel !== 'function') return work(onProgress);
  const name = `which-country weights ${modelUrl}`;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => onProgress(data as DownloadProgress);
  try {
    return await locks.request(name, { signal }, () => {
      channel.onmessage = null;
      return work((progress) => {
        channel.postMessage(progress);
        onProgress(progress);
      });
    });
  } finally {
    channel.close();
  }
}
