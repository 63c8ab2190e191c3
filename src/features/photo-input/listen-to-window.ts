import type { Session } from '../../session/session.ts';
import { listenToDrops } from '../../shared/drop/listen-to-drops.ts';
import { fromTransfer } from './from-transfer.ts';
import { take } from './take.ts';

/**
 * Listens for drops and pastes.
 *
 * @param onHover says whether something hovers over the page.
 * @returns a function that stops listening.
 */
export function listenToWindow(
  session: Session,
  onHover: (hovering: boolean) => void,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const accept = (transfer: DataTransfer | null) => {
    if (transfer) take(session, fromTransfer(transfer));
  };
  listenToDrops(
    {
      accepts: mayHoldPicture,
      onHover,
      onDrop: ({ dataTransfer }) => accept(dataTransfer),
    },
    signal,
  );
  window.addEventListener(
    'paste',
    ({ clipboardData }) => accept(clipboardData),
    { signal },
  );
  return () => controller.abort();
}

function mayHoldPicture({ types }: DataTransfer): boolean {
  return ['Files', 'text/uri-list', 'text/html'].some((type) =>
    types.includes(type),
  );
}
