import type { DownloadProgress } from '../api.ts';

type Report = (progress: DownloadProgress) => void;

/** What a tab says that comes to wait: those who download may have said all before it listened. */
const HOW_FAR = 'how far?';

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
  const hear = (listener: (said: unknown) => void) => {
    channel.onmessage = ({ data }) => listener(data);
  };
  hear((said) => {
    if (said !== HOW_FAR) onProgress(said as DownloadProgress);
  });
  channel.postMessage(HOW_FAR);
  try {
    return await locks.request(name, { signal }, () => {
      let last: DownloadProgress | undefined;
      hear((said) => {
        if (said === HOW_FAR && last) channel.postMessage(last);
      });
      return work((progress) => {
        last = progress;
        channel.postMessage(progress);
        onProgress(progress);
      });
    });
  } finally {
    channel.close();
  }
}
