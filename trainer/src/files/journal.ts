import {
  closeSync,
  createReadStream,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { writeError } from './system-error.ts';

/**
 * Reads a JSONL file that only ever grows. Lines that are no JSON, such as the torn last one of a
 * killed run, are left out: what they told is found out again.
 */
export async function* readJournal<T>(file: string): AsyncGenerator<T> {
  if (!existsSync(file)) return;
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Infinity,
  });
  for await (const line of lines) {
    const entry = parse<T>(line);
    if (entry !== undefined) yield entry;
  }
}

function parse<T>(line: string): T | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as T;
  } catch {
    return undefined;
  }
}

/** Appends entries, each as one whole line. */
export class JournalWriter {
  readonly #file: string;
  readonly #handle: number;

  /** @throws UserError when the file cannot be written. */
  constructor(file: string) {
    this.#file = file;
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      this.#handle = openSync(file, 'a+');
      if (!endsWithNewline(this.#handle)) writeFileSync(this.#handle, '\n');
    } catch (error) {
      throw writeError(file, error);
    }
  }

  append(entry: object): void {
    try {
      // Goes on where the disk took a part only, so that what does not fit is an error.
      writeFileSync(this.#handle, `${JSON.stringify(entry)}\n`);
    } catch (error) {
      throw writeError(this.#file, error);
    }
  }

  /** On the disk when this returns. */
  sync(): void {
    fsyncSync(this.#handle);
  }

  close(): void {
    closeSync(this.#handle);
  }
}

/** A torn last line must not swallow the next entry. */
function endsWithNewline(handle: number): boolean {
  const { size } = fstatSync(handle);
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  readSync(handle, last, 0, 1, size - 1);
  return last[0] === 0x0a;
}
