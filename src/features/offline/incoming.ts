import type { Session } from '../../session/session.ts';
import { SHARED, takePhoto } from '../../shared/pwa/handover.ts';

interface LaunchQueue {
  setConsumer(
    consumer: (params: {
      readonly files?: readonly FileSystemFileHandle[];
    }) => void,
  ): void;
}

/**
 * Opens photos that come from outside the page: shared by another app, opened with this one, or left
 * by the version of the page before.
 */
export async function openIncoming(session: Session): Promise<void> {
  listenToLaunches(session);
  const url = new URL(location.href);
  const shared = url.searchParams.get(SHARED);
  if (shared === null) return;
  url.searchParams.delete(SHARED);
  history.replaceState(history.state, '', url);
  const photo = await takePhoto().catch(() => undefined);
  if (photo) session.openPhoto(photo);
  else if (shared !== 'again') session.notify({ kind: 'share-failed' });
}

function listenToLaunches(session: Session): void {
  const queue = (globalThis as { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer(({ files = [] }) => {
    const [first] = files;
    if (!first) return;
    location.hash = '#/';
    void first.getFile().then(
      (file) =>
        session.openPhoto(
          file,
          files.length > 1
            ? { kind: 'took-first', files: files.length }
            : undefined,
        ),
      () => session.notify({ kind: 'share-failed' }),
    );
  });
}
