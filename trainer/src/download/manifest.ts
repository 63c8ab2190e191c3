import { readdirSync } from 'node:fs';
import path from 'node:path';
import { JournalWriter, readJournal } from '../files/journal.ts';

/** What is known of one photo; `failed` ones are asked for again by the next run. */
export type Entry =
  | { readonly state: 'done'; readonly taken?: string; readonly tar?: string }
  | { readonly state: 'gone' | 'failed'; readonly reason: string };

type Line =
  | ({ readonly id: string } & Entry)
  /** A finished tar and whose pictures it holds. */
  | { readonly tar: string; readonly ids: readonly string[] };

const DONE: Entry = { state: 'done' };

/** What a folder holds and what is known of the rest: `manifest.jsonl`, only ever appended to. */
export class Manifest {
  readonly #entries: Map<string, Entry>;
  readonly #tars: ReadonlySet<string>;
  readonly #writer: JournalWriter;

  private constructor(
    entries: Map<string, Entry>,
    tars: ReadonlySet<string>,
    writer: JournalWriter,
  ) {
    this.#entries = entries;
    this.#tars = tars;
    this.#writer = writer;
  }

  /**
   * Reads what all runs of a folder, also of other shards, have written, and opens one's own.
   *
   * @param suffix of this shard.
   */
  static async open(folder: string, suffix: string): Promise<Manifest> {
    const entries = new Map<string, Entry>();
    const tars = new Set<string>();
    const files = readdirSync(folder).filter((name) =>
      /^manifest.*\.jsonl$/.test(name),
    );
    for (const name of files.sort()) {
      for await (const line of readJournal<Line>(path.join(folder, name))) {
        if ('ids' in line) {
          tars.add(line.tar);
          for (const id of line.ids) {
            entries.set(id, packed(entries.get(id), line.tar));
          }
        } else entries.set(line.id, entryOf(line));
      }
    }
    const own = path.join(folder, `manifest${suffix}.jsonl`);
    return new Manifest(entries, tars, new JournalWriter(own));
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  hasTar(tar: string): boolean {
    return this.#tars.has(tar);
  }

  /** @param details what else is worth keeping for people, such as the size. */
  set(id: string, entry: Entry, details: object = {}): void {
    this.#entries.set(id, entry);
    this.#writer.append({ id, ...entry, ...details });
  }

  /** Told before the single files are deleted, hence on the disk when this returns. */
  setPacked(tar: string, ids: readonly string[]): void {
    this.#writer.append({ tar, ids });
    this.#writer.sync();
    for (const id of ids) {
      this.#entries.set(id, packed(this.#entries.get(id), tar));
    }
  }

  close(): void {
    this.#writer.close();
  }
}

/** Most are plain; they share one object, for there may be millions. */
function entryOf(line: { readonly id: string } & Entry): Entry {
  if (line.state !== 'done') return { state: line.state, reason: line.reason };
  return line.taken ? { state: 'done', taken: line.taken } : DONE;
}

function packed(entry: Entry | undefined, tar: string): Entry {
  const taken = entry?.state === 'done' ? entry.taken : undefined;
  return { state: 'done', ...(taken ? { taken } : {}), tar };
}
