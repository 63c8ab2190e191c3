import type { Size } from '../geometry/views.ts';
import type { RgbImage } from './image.ts';
import { triangleWindows, WEIGHT_BITS, type Windows } from './triangle.ts';

/** Some full rows of a picture; of four channels (RGBA) the last is passed over. */
export interface PixelRows {
  readonly rows: number;
  readonly channels: 3 | 4;
  /** Length `rows * width * channels`. */
  readonly data: Uint8Array;
}

const HALF = 1 << (WEIGHT_BITS - 1);

/**
 * Resizes a picture that arrives row by row, with Pillow's antialiased bilinear filter and its
 * rounding: a horizontal pass rounded to 8 bits, then a vertical one. The answer equals
 * `Image.resize(size, BILINEAR)` to the byte, save that Pillow 13 takes some tall pictures'
 * passes the other way round, which moves bytes by at most 1. Only the wanted output pixels are computed, and
 * memory is bounded by them, whatever the picture's size.
 */
export class Resampler {
  readonly #width: number;
  readonly #columns: Windows;
  readonly #rows: Windows;
  readonly #sums: Int32Array;
  readonly #line: Uint8Array;
  /** The next row that `push` takes. */
  #y = 0;
  /** The first wanted row whose window has not ended above `#y`. */
  #open = 0;

  /**
   * @param source size of the picture that is pushed.
   * @param target size that the whole picture would get.
   * @param columns output columns to compute, ascending.
   * @param rows output rows to compute, ascending.
   */
  constructor(
    source: Size,
    target: Size,
    columns: readonly number[] = upTo(target.width),
    rows: readonly number[] = upTo(target.height),
  ) {
    this.#width = source.width;
    this.#columns = triangleWindows(source.width, target.width, columns);
    this.#rows = triangleWindows(source.height, target.height, rows);
    this.#line = new Uint8Array(columns.length * 3);
    this.#sums = new Int32Array(columns.length * rows.length * 3).fill(HALF);
  }

  /** Takes the next rows, from the top. */
  push({ rows, channels, data }: PixelRows): void {
    for (let row = 0; row < rows; row++, this.#y++) {
      const { first, count } = this.#rows;
      while (
        this.#open < first.length &&
        first[this.#open]! + count[this.#open]! <= this.#y
      ) {
        this.#open++;
      }
      if (this.#open === first.length) continue;
      if (first[this.#open]! > this.#y) continue;
      squeeze(
        data,
        row * this.#width * channels,
        channels,
        this.#columns,
        this.#line,
      );
      this.#spread();
    }
  }

  /** The wanted pixels, once every row was pushed. */
  finish(): RgbImage {
    const data = new Uint8Array(this.#sums.length);
    for (let i = 0; i < data.length; i++) {
      data[i] = Math.min(255, this.#sums[i]! >> WEIGHT_BITS);
    }
    const width = this.#columns.first.length;
    return { width, height: this.#rows.first.length, data };
  }

  /** Adds the squeezed line `#y` to every output row that it counts for. */
  #spread(): void {
    const { first, count, weights, stride } = this.#rows;
    const line = this.#line;
    const sums = this.#sums;
    for (let out = this.#open; out < first.length; out++) {
      const k = this.#y - first[out]!;
      if (k < 0) break;
      if (k >= count[out]!) continue;
      const weight = weights[out * stride + k]!;
      if (weight === 0) continue;
      const start = out * line.length;
      for (let i = 0; i < line.length; i++) {
        sums[start + i] = (sums[start + i]! + Math.imul(weight, line[i]!)) | 0;
      }
    }
  }
}

/** The horizontal pass over one row. */
function squeeze(
  data: Uint8Array,
  start: number,
  channels: number,
  { first, count, weights, stride }: Windows,
  line: Uint8Array,
): void {
  for (let out = 0; out < first.length; out++) {
    const end = out * stride + count[out]!;
    let at = start + first[out]! * channels;
    let r = HALF;
    let g = HALF;
    let b = HALF;
    for (let k = out * stride; k < end; k++, at += channels) {
      const weight = weights[k]!;
      r = (r + Math.imul(weight, data[at]!)) | 0;
      g = (g + Math.imul(weight, data[at + 1]!)) | 0;
      b = (b + Math.imul(weight, data[at + 2]!)) | 0;
    }
    // A sum of very many rounded weights can exceed 1 by a hair.
    line[out * 3] = Math.min(255, r >> WEIGHT_BITS);
    line[out * 3 + 1] = Math.min(255, g >> WEIGHT_BITS);
    line[out * 3 + 2] = Math.min(255, b >> WEIGHT_BITS);
  }
}

function upTo(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
