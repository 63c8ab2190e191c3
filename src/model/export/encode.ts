import {
  numberToHalf,
  type WeightSpec,
} from '../../core/formats/weights-manifest.ts';
import type { Tensor } from '../resnet/weights.ts';

export type StoredType = 'float32' | 'float16' | 'uint8';

export interface EncodedWeight {
  readonly spec: WeightSpec;
  readonly bytes: Uint8Array;
}

/**
 * Encodes one weight for tfjs's manifest.
 *
 * `uint8` is for kernels whose channels span [-1, 1] (see per-channel.ts): 255 steps, zero exact.
 */
export function encodeWeight(
  name: string,
  { shape, data }: Tensor,
  type: StoredType,
): EncodedWeight {
  const spec = { name, shape: [...shape], dtype: 'float32' as const };
  const first = data[0] ?? 0;
  if (data.every((value) => value === first)) {
    // A constant costs one byte a number and loses nothing: code 0 stands for it.
    const quantization = { dtype: 'uint8', scale: 1, min: first } as const;
    return {
      spec: { ...spec, quantization },
      bytes: new Uint8Array(data.length),
    };
  }
  if (type === 'float32') {
    return { spec, bytes: new Uint8Array(Float32Array.from(data).buffer) };
  }
  if (type === 'float16') {
    const halves = Uint16Array.from(data, numberToHalf);
    const quantization = { dtype: 'float16' } as const;
    return {
      spec: { ...spec, quantization },
      bytes: new Uint8Array(halves.buffer),
    };
  }
  const quantization = { dtype: 'uint8', scale: 1 / 127, min: -1 } as const;
  const bytes = Uint8Array.from(data, (value) => Math.round((value + 1) * 127));
  return { spec: { ...spec, quantization }, bytes };
}
