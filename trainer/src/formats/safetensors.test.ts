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
