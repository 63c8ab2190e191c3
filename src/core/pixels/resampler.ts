import type { Size } from '../geometry/views.ts';
import type { RgbImage } from './image.ts';
import { squeezer, type Squeeze } from './squeeze.ts';
import { triangleWindows, WEIGHT_BITS, type Windows } from './triangle.ts';

/** Some full rows of a picture; of four channels (RGBA) the last is passed over. */
export interface PixelRows {
  readonly rows: number;
  readonly channels: 3 | 4;
  /** Blue comes before green and red. Default: R, G, B. */
  readonly bgr?: boolean;
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
  readonly #squeeze: Squeeze;
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
    this.#squeeze = squeezer(
      triangleWindows(source.width, target.width, columns),
      source.width,
    );
    this.#rows = triangleWindows(source.height, target.height, rows);
    this.#line = new Uint8Array(columns.length * 3);
    this.#sums = new Int32Array(columns.length * rows.length * 3).fill(HALF);
  }

  /** Takes the next rows, from the top. */
  push({ rows, channels, bgr = false, data }: PixelRows): void {
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
      const start = row * this.#width * channels;
      this.#squeeze({ data, start, channels, bgr }, this.#line);
      this.#spread();
    }
  }

  /** The wanted pixels, once every row was pushed. */
  finish(): RgbImage {
    const data = new Uint8Array(this.#sums.length);
    for (let i = 0; i < data.length; i++) {
      data[i] = Math.min(255, this.#sums[i]! >> WEIGHT_BITS);
    }
    const width = this.#line.length / 3;
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

function upTo(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
