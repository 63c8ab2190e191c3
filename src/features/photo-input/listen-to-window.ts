import type { Session } from '../../session/session.ts';
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
  const options = { signal };
  // Entering a child comes before leaving its parent, so depth tells when all is left.
  let depth = 0;

  window.addEventListener(
    'dragenter',
    (event) => {
      if (!mayHoldPicture(event.dataTransfer)) return;
      depth += 1;
      onHover(true);
    },
    options,
  );
  window.addEventListener(
    'dragleave',
    () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) onHover(false);
    },
    options,
  );
  window.addEventListener(
    'dragover',
    (event) => event.preventDefault(),
    options,
  );
  window.addEventListener(
    'drop',
    (event) => {
      // Else the browser leaves the page and shows the file.
      event.preventDefault();
      depth = 0;
      onHover(false);
      if (event.dataTransfer) take(session, fromTransfer(event.dataTransfer));
    },
    options,
  );
  window.addEventListener(
    'paste',
    (event) => {
      if (event.clipboardData) take(session, fromTransfer(event.clipboardData));
    },
    options,
  );
  return () => controller.abort();
}

function mayHoldPicture(transfer: DataTransfer | null): boolean {
  const types = transfer?.types ?? [];
  return ['Files', 'text/uri-list', 'text/html'].some((type) =>
    types.includes(type),
  );
}
