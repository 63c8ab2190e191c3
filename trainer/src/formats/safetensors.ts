import { halfToNumber } from '../../../src/core/formats/weights-manifest.ts';
import type { Tensor } from '../../../src/model/resnet/weights.ts';

/** A safetensors file in memory: https://huggingface.co/docs/safetensors */
export interface Safetensors {
  readonly tensors: ReadonlyMap<string, Tensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

interface Entry {
  readonly dtype: string;
  readonly shape: number[];
  readonly data_offsets: [number, number];
}

/**
 * Reads F32, F16 and U8 tensors; all come as float32.
 *
 * @throws Error when the bytes are no safetensors file or cut short.
 */
export function readSafetensors(bytes: Uint8Array): Safetensors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length =
    bytes.length < 8 ? Infinity : Number(view.getBigUint64(0, true));
  if (8 + length > bytes.length)
    throw new Error('not a whole safetensors file');
  const header = JSON.parse(
    new TextDecoder().decode(bytes.subarray(8, 8 + length)),
  ) as Record<string, Entry | Record<string, string>>;
  const tensors = new Map<string, Tensor>();
  let metadata: Record<string, string> = {};
  for (const [name, entry] of Object.entries(header)) {
    if (name === '__metadata__') {
      metadata = entry as Record<string, string>;
      continue;
    }
    const { dtype, shape, data_offsets } = entry as Entry;
    const [from, to] = data_offsets;
    if (8 + length + to > bytes.length) {
      throw new Error(`the safetensors file ends before "${name}"`);
    }
    const raw = bytes.slice(8 + length + from, 8 + length + to);
    tensors.set(name, { shape, data: decode(name, dtype, raw) });
  }
  return { tensors, metadata };
}

function decode(
  name: string,
  dtype: string,
  raw: Uint8Array<ArrayBuffer>,
): Float32Array {
  // A Buffer's slice shares its memory; a copy starts at an aligned address.
  const { buffer } = new Uint8Array(raw);
  if (dtype === 'F32') return new Float32Array(buffer);
  if (dtype === 'F16') {
    return Float32Array.from(new Uint16Array(buffer), halfToNumber);
  }
  if (dtype === 'U8') return Float32Array.from(raw);
  throw new Error(`"${name}" is ${dtype}; only F32, F16 and U8 are read`);
}

/** Writes float32 tensors. */
export function writeSafetensors(
  tensors: ReadonlyMap<string, Tensor>,
  metadata: Record<string, string> = {},
): Uint8Array {
  const header: Record<string, unknown> = { __metadata__: metadata };
  let offset = 0;
  for (const [name, { shape, data }] of tensors) {
    const end = offset + data.byteLength;
    header[name] = { dtype: 'F32', shape, data_offsets: [offset, end] };
    offset = end;
  }
  let json = JSON.stringify(header);
  json += ' '.repeat((8 - (Buffer.byteLength(json) % 8)) % 8);
  const head = Buffer.from(json);
  const out = new Uint8Array(8 + head.length + offset);
  new DataView(out.buffer).setBigUint64(0, BigInt(head.length), true);
  out.set(head, 8);
  let at = 8 + head.length;
  for (const { data } of tensors.values()) {
    out.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return out;
}
