import { WEIGHT_BITS, type Windows } from './triangle.ts';

/** One row of a picture among others. */
export interface Row {
  readonly data: Uint8Array;
  /** Where the row begins. */
  readonly start: number;
  /** Bytes a pixel; of four the last is passed over. */
  readonly channels: 3 | 4;
  /** Blue comes first. */
  readonly bgr: boolean;
}

/** The horizontal pass over a row: `line` gets three bytes (R, G, B) for each wanted pixel. */
export type Squeeze = (row: Row, line: Uint8Array) => void;

const HALF = 1 << (WEIGHT_BITS - 1);

/**
 * The quickest way to squeeze rows of `width` pixels. When shrinking, each pixel counts for two
 * wanted ones at most and is read once; when enlarging, windows are read one by one.
 */
export function squeezer(windows: Windows, width: number): Squeeze {
  const taps = tapsOf(windows, width);
  return taps
    ? (row, line) => squeezeOnce(row, taps, line)
    : (row, line) => squeezeEach(row, windows, line);
}

/** The same weights, by input pixel. */
interface Taps {
  /** The input pixels whose first wanted pixel is this one, up to and without `to`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /**
   * Of each input pixel: its weight in its first wanted pixel, and in the one after that. Whole
   * numbers in floating point: as exact (sums stay below 2^31), and somewhat quicker in V8.
   */
  readonly weights: Float64Array;
}

/** @returns undefined where a pixel counts for more than two. */
function tapsOf(windows: Windows, width: number): Taps | undefined {
  const { first, count, stride } = windows;
  const wanted = first.length;
  const owner = new Int32Array(width).fill(-1);
  const weights = new Float64Array(width * 2);
  for (let out = 0; out < wanted; out++) {
    for (let k = 0; k < count[out]!; k++) {
      const weight = windows.weights[out * stride + k]!;
      if (weight === 0) continue;
      const x = first[out]! + k;
      if (owner[x] === -1) owner[x] = out;
      else if (owner[x]! < out - 1) return undefined;
      weights[x * 2 + out - owner[x]!] = weight;
    }
  }
  const from = new Int32Array(wanted);
  const to = new Int32Array(wanted);
  for (let out = 0, x = 0; out < wanted; out++) {
    while (x < width && owner[x] === -1) x++;
    from[out] = x;
    while (x < width && owner[x] === out) x++;
    to[out] = x;
  }
  return { from, to, weights };
}

function squeezeOnce(
  { data, start, channels, bgr }: Row,
  { from, to, weights }: Taps,
  line: Uint8Array,
): void {
  const red = bgr ? 2 : 0;
  let r = HALF;
  let g = HALF;
  let b = HALF;
  for (let out = 0, at = 0; out < from.length; out++, at += 3) {
    let nextR = HALF;
    let nextG = HALF;
    let nextB = HALF;
    const end = to[out]! * 2;
    let p = start + from[out]! * channels;
    for (let k = from[out]! * 2; k < end; k += 2, p += channels) {
      const now = weights[k]!;
      const next = weights[k + 1]!;
      const x = data[p]!;
      const y = data[p + 1]!;
      const z = data[p + 2]!;
      r += now * x;
      g += now * y;
      b += now * z;
      nextR += next * x;
      nextG += next * y;
      nextB += next * z;
    }
    line[at + red] = byte(r);
    line[at + 1] = byte(g);
    line[at + 2 - red] = byte(b);
    r = nextR;
    g = nextG;
    b = nextB;
  }
}

function squeezeEach(
  { data, start, channels, bgr }: Row,
  { first, count, weights, stride }: Windows,
  line: Uint8Array,
): void {
  const red = bgr ? 2 : 0;
  for (let out = 0, at = 0; out < first.length; out++, at += 3) {
    const end = out * stride + count[out]!;
    let p = start + first[out]! * channels;
    let r = HALF;
    let g = HALF;
    let b = HALF;
    for (let k = out * stride; k < end; k++, p += channels) {
      const weight = weights[k]!;
      r = (r + Math.imul(weight, data[p]!)) | 0;
      g = (g + Math.imul(weight, data[p + 1]!)) | 0;
      b = (b + Math.imul(weight, data[p + 2]!)) | 0;
    }
    line[at + red] = byte(r);
    line[at + 1] = byte(g);
    line[at + 2 - red] = byte(b);
  }
}

/** A sum of very many rounded weights can exceed 1 by a hair. */
function byte(sum: number): number {
  return Math.min(255, sum >> WEIGHT_BITS);
}
