import { statSync } from 'node:fs';
import { JournalWriter, readJournal } from './journal.ts';

interface Measure {
  readonly file: string;
  readonly size: number;
  readonly mtime: number;
  /** What was measured and by what, such as "faces tiny 416". */
  readonly kind: string;
  readonly value: unknown;
}

/**
 * Remembers what was measured of files, so that a killed run goes on where it was. A changed file is
 * measured anew.
 */
export class MeasureCache {
  readonly #known: Map<string, unknown>;
  readonly #writer: JournalWriter;

  private constructor(known: Map<string, unknown>, writer: JournalWriter) {
    this.#known = known;
    this.#writer = writer;
  }

  /** @param journal where the measures are kept; made when it is not there. */
  static async open(journal: string): Promise<MeasureCache> {
    const known = new Map<string, unknown>();
    for await (const one of readJournal<Measure>(journal)) {
      known.set(keyOf(one), one.value);
    }
    return new MeasureCache(known, new JournalWriter(journal));
  }

  /**
   * @param kind names what is measured, with all that the value depends on but the file.
   * @param measure is called when the value is not known; what it gives must be JSON.
   * @throws what `measure` throws, and the system's error for a file that is not there.
   */
  async get<T>(
    file: string,
    kind: string,
    measure: () => Promise<T>,
  ): Promise<T> {
    const { size, mtimeMs: mtime } = statSync(file);
    const key = keyOf({ file, size, mtime, kind });
    if (this.#known.has(key)) return this.#known.get(key) as T;
    const value = await measure();
    this.#known.set(key, value);
    this.#writer.append({ file, size, mtime, kind, value });
    return value;
  }

  close(): void {
    this.#writer.close();
  }
}

function keyOf(of: Omit<Measure, 'value'>): string {
  return [of.kind, of.size, of.mtime, of.file].join('\n');
}
