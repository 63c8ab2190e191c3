import { halfToNumber } from '../../../src/core/formats/weights-manifest.ts';
import { sizeOf, type Tensor } from '../../../src/model/resnet/weights.ts';

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
 * Reads tensors of the usual types; all come as float32.
 *
 * @throws Error when the bytes are no safetensors file or cut short.
 */
export function readSafetensors(bytes: Uint8Array): Safetensors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length =
    bytes.length < 8 ? Infinity : Number(view.getBigUint64(0, true));
  if (8 + length > bytes.length)
    throw new Error('not a whole safetensors file');
  const tensors = new Map<string, Tensor>();
  let metadata: Record<string, string> = {};
  const header = readHeader(bytes.subarray(8, 8 + length));
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
    const decode = DECODERS[dtype];
    if (!decode) {
      const known = Object.keys(DECODERS).join(', ');
      throw new Error(`"${name}" is ${dtype}; only ${known} are read`);
    }
    // A Buffer's slice shares its memory; a copy starts at an aligned address.
    const raw = new Uint8Array(
      bytes.subarray(8 + length + from, 8 + length + to),
    );
    const data = decode(raw.buffer);
    if (data.length !== sizeOf(shape)) {
      throw new Error(
        `"${name}" has ${data.length} numbers where its shape ${shape.join(' x ')} asks for ${sizeOf(shape)}`,
      );
    }
    tensors.set(name, { shape, data });
  }
  return { tensors, metadata };
}

function readHeader(
  bytes: Uint8Array,
): Record<string, Entry | Record<string, string>> {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as ReturnType<
      typeof readHeader
    >;
  } catch {
    throw new Error('not a safetensors file');
  }
}

const DECODERS: Record<string, (raw: ArrayBuffer) => Float32Array> = {
  F32: (raw) => new Float32Array(raw),
  F16: (raw) => Float32Array.from(new Uint16Array(raw), halfToNumber),
  BF16: (raw) =>
    new Float32Array(
      Uint32Array.from(new Uint16Array(raw), (half) => half * 65536).buffer,
    ),
  F64: (raw) => Float32Array.from(new Float64Array(raw)),
  I64: (raw) => Float32Array.from(new BigInt64Array(raw), Number),
  I32: (raw) => Float32Array.from(new Int32Array(raw)),
  U8: (raw) => Float32Array.from(new Uint8Array(raw)),
};

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
