import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import {
  halfToNumber,
  numberToHalf,
} from '../../../src/core/formats/weights-manifest.ts';

/** float16 for every code, as numbers: decoding by table is much faster than arithmetic. */
const HALVES = Float32Array.from({ length: 65536 }, (_, i) => halfToNumber(i));

/**
 * Feature maps on disk, one fixed-size float16 record a picture, in the order of `ids`. A file that
 * was cut short is continued from its last whole record.
 */
export class FeatureCache {
  readonly #file: number;
  readonly #recordBytes: number;
  readonly ids: readonly string[];
  readonly numbers: number;

  /**
   * @param key whatever the features depend on besides the pictures; other keys get other files.
   * @param numbers in one feature map.
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
    mkdirSync(folder, { recursive: true });
    const hash = createHash('sha256')
      .update(JSON.stringify([key, numbers, ids]))
      .digest('hex');
    const base = path.join(folder, `${name}-${hash.slice(0, 16)}`);
    writeAtomically(`${base}.json`, JSON.stringify({ key, numbers, ids }));
    const data = `${base}.f16`;
    this.#file = openSync(data, existsSync(data) ? 'r+' : 'w+');
    const whole = Math.floor(statSync(data).size / this.#recordBytes);
    ftruncateSync(this.#file, whole * this.#recordBytes);
    this.#done = Math.min(whole, ids.length);
  }

  #done: number;

  /** Records that are there; those of the pictures `ids[0]` to `ids[done - 1]`. */
  get done(): number {
    return this.#done;
  }

  /** Appends whole records. */
  append(features: Float32Array): void {
    const halves = Uint16Array.from(features, numberToHalf);
    const at = this.#done * this.#recordBytes;
    writeSync(this.#file, halves, 0, halves.byteLength, at);
    this.#done += features.length / this.numbers;
  }

  /** Reads record `index` into `out` at `offset`. */
  read(index: number, out: Float32Array, offset: number): void {
    const halves = new Uint16Array(this.numbers);
    const at = index * this.#recordBytes;
    readSync(this.#file, halves, 0, this.#recordBytes, at);
    for (let i = 0; i < halves.length; i++)
      out[offset + i] = HALVES[halves[i]!]!;
  }

  close(): void {
    fsyncSync(this.#file);
    closeSync(this.#file);
  }
}

/** Writes a file so that a reader sees the old one or the whole new one. */
export function writeAtomically(file: string, data: string | Uint8Array): void {
  const temporary = `${file}.part`;
  writeFileSync(temporary, data);
  renameSync(temporary, file);
}

/** SHA-256 of a file, in hex. */
export function hashFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
