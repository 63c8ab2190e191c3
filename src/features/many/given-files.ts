import { fromEvent } from 'file-selector';
import type { ManyFile } from '../../session/many/many.ts';

/**
 * The files of a drop or of a file dialogue, folders opened all the way down. Files that systems leave
 * behind (.DS_Store, Thumbs.db) are none.
 *
 * @throws Error when a folder cannot be read.
 */
export async function givenFiles(event: Event): Promise<ManyFile[]> {
  const found = await fromEvent(withoutHandles(event));
  const files = found.flatMap((one) =>
    one instanceof File ? [{ file: one, path: pathOf(one) }] : [],
  );
  // Folders give theirs in the disk's order, which means nothing to people.
  return files.sort((a, b) => compare(a.path, b.path));
}

/**
 * A drop as browsers have long described it. The newer file handles of Chromium leave out, without a
 * word, files that Windows would not allow to be called so, such as "12:30.jpg".
 */
function withoutHandles(event: Event): unknown {
  const { dataTransfer = null } = event as DragEvent;
  if (!dataTransfer) return event;
  const items = [...dataTransfer.items].map((item) => ({
    kind: item.kind,
    getAsFile: () => item.getAsFile(),
    webkitGetAsEntry: () => item.webkitGetAsEntry(),
  }));
  return { type: event.type, dataTransfer: { items } };
}

const { compare } = new Intl.Collator(undefined, { numeric: true });

/** With the folders above it, without a leading slash or dot. */
function pathOf(file: File & { path?: string }): string {
  const path = file.webkitRelativePath || file.path || file.name;
  return path.replace(/^(?:\.?\/)+/, '');
}
