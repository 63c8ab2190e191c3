import { expect, test } from 'vitest';
import { readSafetensors, writeSafetensors } from './safetensors.ts';

const tensors = new Map([
  ['a/kernel', { shape: [2, 2], data: Float32Array.of(1, -2, 3.5, 1e-7) }],
  ['b', { shape: [1], data: Float32Array.of(-0.25) }],
]);

test('what is written reads back', () => {
  const bytes = writeSafetensors(tensors, { step: '7' });
  const back = readSafetensors(Buffer.from(bytes));
  expect(back.metadata).toEqual({ step: '7' });
  expect(back.tensors).toEqual(tensors);
});

test('a file that was cut short is refused', () => {
  const bytes = writeSafetensors(tensors);
  expect(() => readSafetensors(bytes.subarray(0, -1))).toThrow('ends before');
  expect(() => readSafetensors(bytes.subarray(0, 20))).toThrow('not a whole');
  expect(() => readSafetensors(new Uint8Array(3))).toThrow('not a whole');
});

test('half floats come as floats', () => {
  const header = JSON.stringify({
    h: { dtype: 'F16', shape: [3], data_offsets: [0, 6] },
  });
  const bytes = new Uint8Array(8 + header.length + 6);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
  bytes.set(new TextEncoder().encode(header), 8);
  bytes.set([0x00, 0x3c, 0x00, 0xc0, 0x01, 0x00], 8 + header.length);
  const { data } = readSafetensors(bytes).tensors.get('h')!;
  expect([...data]).toEqual([1, -2, Math.fround(2 ** -24)]);
});

test.each([
  ['BF16', Uint16Array.of(0x3fc0, 0xc000), [1.5, -2]],
  ['F64', Float64Array.of(0.25, -3), [0.25, -3]],
  ['I64', BigInt64Array.of(7n, -1n), [7, -1]],
  ['U8', Uint8Array.of(3, 255), [3, 255]],
] as const)('%s comes as float32', (dtype, values, expected) => {
  const raw = new Uint8Array(values.buffer);
  const { data } = readSafetensors(fileOf(dtype, [2], raw)).tensors.get('x')!;
  expect([...data]).toEqual(expected);
});

test('a type that is not known and a shape that does not fit are refused', () => {
  const raw = new Uint8Array(4);
  expect(() => readSafetensors(fileOf('F8_E4M3', [4], raw))).toThrow('F8_E4M3');
  expect(() => readSafetensors(fileOf('F32', [2], raw))).toThrow('asks for 2');
});

function fileOf(dtype: string, shape: number[], raw: Uint8Array): Uint8Array {
  const x = { dtype, shape, data_offsets: [0, raw.length] };
  const header = Buffer.from(JSON.stringify({ x }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, header, raw]);
}
