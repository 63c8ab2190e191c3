import * as v from 'valibot';
import { roundHalfEven } from '../numbers/round.ts';

const spec = v.object({
  name: v.string(),
  shape: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  dtype: v.literal('float32'),
  quantization: v.optional(
    v.variant('dtype', [
      v.object({
        dtype: v.picklist(['uint8', 'uint16']),
        scale: v.number(),
        min: v.number(),
      }),
      v.object({ dtype: v.literal('float16') }),
    ]),
  ),
});

/** One weight of tfjs's manifest, https://github.com/tensorflow/tfjs (tfjs-core/src/io/types.ts). */
export type WeightSpec = v.InferOutput<typeof spec>;

/** The parts of a LayersModel's model.json that say where its weights lie. */
export const modelJsonSchema = v.looseObject({
  modelTopology: v.looseObject({}),
  weightsManifest: v.array(
    v.object({ paths: v.array(v.string()), weights: v.array(spec) }),
  ),
});

export type ModelJson = v.InferOutput<typeof modelJsonSchema>;

export interface DecodedWeight {
  readonly shape: readonly number[];
  /** Weights of 8 bits are decoded when this is first read. */
  readonly data: Float32Array;
  /** What was stored, where that is 8 bits. */
  readonly stored?: StoredCodes;
}

/** Numbers as `code * scale + min`. */
export interface StoredCodes {
  readonly codes: Uint8Array;
  readonly scale: number;
  readonly min: number;
}

/** Bytes that a number takes in the shards. */
export function bytesPerNumber({ quantization }: WeightSpec): number {
  if (!quantization) return 4;
  return quantization.dtype === 'uint8' ? 1 : 2;
}

/**
 * Decodes all weights of a model.
 *
 * @param bytes the shards joined in the manifest's order.
 * @throws Error when the manifest does not fit its schema or the bytes are not as many as it says.
 */
export function decodeWeights(
  modelJson: unknown,
  bytes: Uint8Array,
): Map<string, DecodedWeight> {
  const { weightsManifest } = v.parse(modelJsonSchema, modelJson);
  const out = new Map<string, DecodedWeight>();
  let at = 0;
  for (const one of weightsManifest.flatMap((group) => group.weights)) {
    const count = one.shape.reduce((a, b) => a * b, 1);
    const end = at + count * bytesPerNumber(one);
    if (end > bytes.length) {
      throw new Error(`the shards end before the weight "${one.name}"`);
    }
    out.set(one.name, decodeOne(one, bytes.subarray(at, end)));
    at = end;
  }
  if (at !== bytes.length) {
    throw new Error(`the shards hold ${bytes.length - at} bytes too many`);
  }
  return out;
}

function decodeOne(
  { shape, quantization }: WeightSpec,
  stored: Uint8Array,
): DecodedWeight {
  if (quantization?.dtype === 'uint8') {
    const { scale, min } = quantization;
    return lazily(shape, { codes: stored, scale, min });
  }
  // A copy starts at an aligned address; `slice` of a Node Buffer would not copy.
  const { buffer } = new Uint8Array(stored);
  if (!quantization) return { shape, data: new Float32Array(buffer) };
  const words = new Uint16Array(buffer);
  const data =
    quantization.dtype === 'float16'
      ? Float32Array.from(words, halfToNumber)
      : decodeCodes(words, quantization);
  return { shape, data };
}

function lazily(shape: readonly number[], stored: StoredCodes): DecodedWeight {
  let data: Float32Array | undefined;
  return {
    shape,
    stored,
    get data() {
      return (data ??= decodeCodes(stored.codes, stored));
    },
  };
}

function decodeCodes(
  codes: Uint8Array | Uint16Array,
  { scale, min }: { readonly scale: number; readonly min: number },
): Float32Array {
  const out = new Float32Array(codes.length);
  for (let i = 0; i < codes.length; i++) out[i] = codes[i]! * scale + min;
  return out;
}

/** IEEE 754 binary16 to a number. */
export function halfToNumber(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const scratch = new DataView(new ArrayBuffer(4));

/** A number to IEEE 754 binary16, rounded to nearest even; too large becomes infinite. */
export function numberToHalf(value: number): number {
  scratch.setFloat32(0, value);
  const bits = scratch.getUint32(0);
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = Math.abs(Math.fround(value));
  if (Number.isNaN(value)) return 0x7e00;
  if (magnitude >= 65520) return sign | 0x7c00;
  if (magnitude < 2 ** -14) {
    return sign | roundHalfEven(magnitude * 2 ** 24);
  }
  const exponent = ((bits >>> 23) & 255) - 127;
  const fraction = roundHalfEven((magnitude / 2 ** exponent - 1) * 1024);
  // A fraction that rounds up to 1024 carries into the exponent, as it should.
  return sign | (((exponent + 15) << 10) + fraction);
}
