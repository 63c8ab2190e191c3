import { numberToHalf } from '../../core/formats/weights-manifest.ts';
import type { ConvStep } from '../plan/plan.ts';
import type { WeightType } from './conv-spec.ts';

/** A kernel's codes with the factor of each output channel. */
export interface Codes {
  readonly codes: Int8Array;
  readonly scale: Float32Array;
}

/**
 * Finds the 8-bit codes that a kernel was made of: every channel a factor times whole numbers from
 * -127 to 127, the largest of which is 127 (`export/per-channel.ts` stores kernels so).
 *
 * @param kernel HWIO, output channels last.
 * @returns undefined when the kernel was not made that way: codes would change what it computes.
 */
export function findCodes(
  kernel: Float32Array,
  channels: number,
): Codes | undefined {
  const scale = new Float32Array(channels);
  for (let i = 0; i < kernel.length; i += channels) {
    for (let c = 0; c < channels; c++) {
      const size = Math.abs(kernel[i + c]!);
      if (size > scale[c]!) scale[c] = size;
    }
  }
  const factor = new Float64Array(channels);
  for (let c = 0; c < channels; c++) factor[c] = 127 / (scale[c]! || 1);
  const codes = new Int8Array(kernel.length);
  for (let i = 0; i < kernel.length; i += channels) {
    for (let c = 0; c < channels; c++) {
      const exact = kernel[i + c]! * factor[c]!;
      const code = Math.round(exact);
      // Written so that NaN ends it, too.
      if (!(Math.abs(exact - code) < CLOSE)) return undefined;
      codes[i + c] = code;
    }
  }
  for (let c = 0; c < channels; c++) scale[c]! /= 127;
  return { codes, scale };
}

/**
 * The codes that a step brings along, as numbers with a sign.
 *
 * @returns undefined when it brings none, or one that does not fit in 8 bits with a sign.
 */
export function signedCodes({ coded }: ConvStep): Codes | undefined {
  if (!coded) return undefined;
  const { codes, zero, scale } = coded;
  const signed = new Int8Array(codes.length);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]! - zero;
    if (code > 127 || code < -128) return undefined;
    signed[i] = code;
  }
  return { codes: signed, scale };
}

/** Rounding errors of 32-bit floats on numbers up to 127 stay below it. */
const CLOSE = 1e-3;

/**
 * Lays a kernel out in blocks of four input by four output channels, block (tap, input quad, output
 * quad) after block, padded with zeros to whole quads.
 *
 * @param kernel HWIO numbers or codes.
 */
export function packBlocks<T extends Float32Array | Int8Array>(
  kernel: T,
  taps: number,
  channelsIn: number,
  channelsOut: number,
): T {
  const quadsIn = Math.ceil(channelsIn / 4);
  const quadsOut = Math.ceil(channelsOut / 4);
  const Type = kernel.constructor as new (length: number) => T;
  const out = new Type(taps * quadsIn * quadsOut * 16);
  for (let tap = 0; tap < taps; tap++) {
    for (let i = 0; i < channelsIn; i++) {
      const from = (tap * channelsIn + i) * channelsOut;
      const to = ((tap * quadsIn + (i >> 2)) * quadsOut * 4 + (i & 3)) * 4;
      for (let o = 0; o < channelsOut; o++) {
        out[to + (o >> 2) * 16 + (o & 3)] = kernel[from + o]!;
      }
    }
  }
  return out;
}

/** Numbers as the bytes of a buffer. */
export function toBytes(
  data: Float32Array | Int8Array,
  type: WeightType,
): Uint8Array<ArrayBuffer> {
  const bytes =
    type === 'f16'
      ? new Uint8Array(Uint16Array.from(data, numberToHalf).buffer)
      : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return new Uint8Array(bytes);
}
