/** What listens for drops anywhere on the page. */
export interface DropListener {
  /** Whether what hovers may be dropped. */
  readonly accepts: (transfer: DataTransfer) => boolean;
  readonly onHover: (hovering: boolean) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/**
 * Takes drops anywhere on the page, so that none makes the browser leave it for the file.
 *
 * @param signal ends it.
 */
export function listenToDrops(
  { accepts, onHover, onDrop }: DropListener,
  signal: AbortSignal,
): void {
  // Entering a child comes before leaving its parent, so depth tells when all is left.
  let depth = 0;
  const listen = (name: string, handle: (event: DragEvent) => void) =>
    window.addEventListener(name, (event) => handle(event as DragEvent), {
      signal,
    });
  listen('dragenter', ({ dataTransfer }) => {
    if (!dataTransfer || !accepts(dataTransfer)) return;
    depth += 1;
    onHover(true);
  });
  listen('dragleave', () => {
    depth = Math.max(0, depth - 1);
    if (depth === 0) onHover(false);
  });
  listen('dragover', (event) => event.preventDefault());
  listen('drop', (event) => {
    event.preventDefault();
    depth = 0;
    onHover(false);
    onDrop(event);
  });
}
