import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
} from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeWholeSync } from '../files/atomic.ts';
import { writeError } from '../files/system-error.ts';
import { writeAt } from '../files/write-at.ts';

/** An entry: the checksum, then 1 where there is one. */
const NUMBERS = 2;
const ENTRY_BYTES = 4 * NUMBERS;

/**
 * CRC-32 of each record of a file, in a file of their own. It is written after the record, so that a
 * record without one is not whole.
 */
export class RecordSums {
  readonly #file: string;
  readonly #handle: number;
  readonly #entries: Uint32Array<ArrayBuffer>;

  /**
   * @param count of the records.
   * @param unsummed records that are there if the sums are not: what older versions wrote is believed.
   * @throws UserError when the file cannot be written.
   */
  constructor(file: string, count: number, unsummed: Iterable<Uint8Array>) {
    this.#file = file;
    this.#entries = new Uint32Array(count * NUMBERS);
    try {
      if (existsSync(file)) this.#load();
      else {
        let index = 0;
        for (const record of unsummed) this.#enter(index++, record);
        writeWholeSync(file, this.#asBytes());
      }
      this.#handle = openSync(file, 'r+');
    } catch (error) {
      throw writeError(file, error);
    }
  }

  #load(): void {
    const bytes = this.#asBytes();
    bytes.set(readFileSync(this.#file).subarray(0, bytes.length));
  }

  #asBytes(): Uint8Array {
    return new Uint8Array(this.#entries.buffer);
  }

  #enter(index: number, record: Uint8Array): void {
    this.#entries.set([crc32(record), 1], index * NUMBERS);
  }

  has(index: number): boolean {
    return this.#entries[index * NUMBERS + 1] === 1;
  }

  fits(index: number, record: Uint8Array): boolean {
    return this.has(index) && this.#entries[index * NUMBERS] === crc32(record);
  }

  /** Forgets a record, for this run: the next one finds it damaged again if nobody mends it. */
  forget(index: number): void {
    this.#entries[index * NUMBERS + 1] = 0;
  }

  /** @throws UserError when the disk is full. */
  set(index: number, record: Uint8Array): void {
    this.#enter(index, record);
    const at = index * ENTRY_BYTES;
    const entry = this.#asBytes().subarray(at, at + ENTRY_BYTES);
    writeAt(this.#handle, this.#file, entry, at);
  }

  sync(): void {
    fsyncSync(this.#handle);
  }

  close(): void {
    closeSync(this.#handle);
  }
}
