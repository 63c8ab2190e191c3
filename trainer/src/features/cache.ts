import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
} from 'node:fs';
import path from 'node:path';
import {
  halfToNumber,
  numberToHalf,
} from '../../../src/core/formats/weights-manifest.ts';
import { UserError } from '../errors.ts';
import { writeWholeSync } from '../files/atomic.ts';
import { writeAt } from '../files/write-at.ts';
import { writeError } from '../files/system-error.ts';
import { RecordSums } from './record-sums.ts';

/** float16 for every code, as numbers: decoding by table is much faster than arithmetic. */
const HALVES = Float32Array.from({ length: 65536 }, (_, i) => halfToNumber(i));

/**
 * Feature maps on disk, one fixed-size float16 record a picture, in the order of `ids`, with a checksum
 * of each in a file beside it. Records that are missing or do not fit their checksum are to be computed.
 */
export class FeatureCache {
  readonly #data: number;
  readonly #sums: RecordSums;
  readonly #recordBytes: number;
  readonly file: string;
  readonly ids: readonly string[];
  readonly numbers: number;
  /** Pictures whose record did not fit its checksum when the cache was opened. */
  readonly damaged: readonly number[];

  /**
   * @param key whatever the features depend on besides the pictures; other keys get other files.
   * @param numbers in one feature map.
   * @throws UserError when the files cannot be written.
   */
  constructor(
    folder: string,
    name: string,
    key: string,
    ids: readonly string[],
    numbers: number,
  ) {
    this.ids = ids;
    this.numbers = numbers;
    this.#recordBytes = numbers * 2;
    const base = baseOf(folder, name, key, ids, numbers);
    this.file = `${base}.f16`;
    const about = `${base}.json`;
    try {
      mkdirSync(folder, { recursive: true });
      if (!existsSync(about)) {
        writeWholeSync(about, JSON.stringify({ key, numbers, ids }));
      }
      this.#data = openSync(this.file, existsSync(this.file) ? 'r+' : 'w+');
    } catch (error) {
      throw writeError(this.file, error);
    }
    this.#sums = new RecordSums(`${base}.sums`, ids.length, this.#onDisk());
    this.damaged = ids.flatMap((_, i) =>
      this.#sums.has(i) && !this.#sums.fits(i, this.#bytes(i)) ? [i] : [],
    );
    for (const index of this.damaged) this.#sums.forget(index);
  }

  /** Pictures without a record that can be trusted, in order. */
  get missing(): number[] {
    return this.ids.flatMap((_, i) => (this.#sums.has(i) ? [] : [i]));
  }

  /**
   * Writes the record of one picture.
   *
   * @throws UserError when the disk is full.
   */
  write(index: number, features: Float32Array): void {
    const halves = Uint16Array.from(features, numberToHalf);
    const bytes = new Uint8Array(halves.buffer);
    writeAt(this.#data, this.file, bytes, index * this.#recordBytes);
    this.#sums.set(index, bytes);
  }

  /**
   * Reads record `index` into `out` at `offset`.
   *
   * @throws UserError when it has been damaged since the cache was opened.
   */
  read(index: number, out: Float32Array, offset: number): void {
    const bytes = this.#bytes(index);
    if (!this.#sums.fits(index, bytes)) {
      throw new UserError(
        `Record ${index} of ${this.file} is damaged. Run the same command again: what is damaged is computed anew.`,
      );
    }
    const halves = new Uint16Array(bytes.buffer);
    for (let i = 0; i < halves.length; i++)
      out[offset + i] = HALVES[halves[i]!]!;
  }

  /** The records that the file is long enough for. */
  *#onDisk(): Generator<Uint8Array> {
    const whole = Math.floor(fstatSync(this.#data).size / this.#recordBytes);
    for (let i = 0; i < Math.min(whole, this.ids.length); i++) {
      yield this.#bytes(i);
    }
  }

  /** Record `index` as it lies on the disk; zeros where the file ends. */
  #bytes(index: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#recordBytes);
    readSync(this.#data, bytes, 0, bytes.length, index * this.#recordBytes);
    return bytes;
  }

  /** On the disk when this returns. */
  sync(): void {
    fsyncSync(this.#data);
    this.#sums.sync();
  }

  close(): void {
    this.sync();
    closeSync(this.#data);
    this.#sums.close();
  }
}

/** Path of a cache's files without their ending. */
export function baseOf(
  folder: string,
  name: string,
  key: string,
  ids: readonly string[],
  numbers: number,
): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([key, numbers, ids]))
    .digest('hex');
  return path.join(folder, `${name}-${hash.slice(0, 16)}`);
}

/** SHA-256 of a file, in hex. */
export function hashFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
