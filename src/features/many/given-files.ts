import { fromEvent } from 'file-selector';
import type { ManyFile } from '../../session/many/many.ts';

/**
 * The files of a drop or of a file dialogue, folders opened all the way down. Files that systems leave
 * behind (.DS_Store, Thumbs.db) are none.
 *
 * @throws Error when a folder cannot be read.
 */
export async function givenFiles(event: Event): Promise<ManyFile[]> {
  const found = await fromEvent(event);
  const files = found.flatMap((one) =>
    one instanceof File ? [{ file: one, path: pathOf(one) }] : [],
  );
  // Folders give theirs in the disk's order, which means nothing to people.
  return files.sort((a, b) => compare(a.path, b.path));
}

const { compare } = new Intl.Collator(undefined, { numeric: true });

/** With the folders above it, without a leading slash or dot. */
function pathOf(file: File & { path?: string }): string {
  const path = file.webkitRelativePath || file.path || file.name;
  return path.replace(/^(?:\.?\/)+/, '');
}
