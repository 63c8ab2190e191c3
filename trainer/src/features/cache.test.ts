import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FeatureCache } from './cache.ts';

const folder = () => mkdtempSync(path.join(tmpdir(), 'features-'));
const open = (at: string, key = 'k') =>
  new FeatureCache(at, 'train0', key, ['a', 'b', 'c'], 2);
const fileOf = (at: string, ending: string) =>
  path.join(
    at,
    readdirSync(at).find((name) => name.endsWith(ending))!,
  );

/** All three records, of 4 bytes each. */
function filled(at = folder()): string {
  const cache = open(at);
  for (const index of [0, 1, 2]) {
    cache.write(index, Float32Array.of(index, 0.1));
  }
  cache.close();
  return at;
}

function flipBit(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at]! ^= 1;
  writeFileSync(file, bytes);
}

test('records read back as half floats and survive reopening', () => {
  const at = folder();
  const cache = open(at);
  expect(cache.missing).toEqual([0, 1, 2]);
  cache.write(0, Float32Array.of(1, 2));
  cache.write(2, Float32Array.of(0.1, -4));
  cache.close();
  const again = open(at);
  expect(again.missing).toEqual([1]);
  expect(again.damaged).toEqual([]);
  again.write(1, Float32Array.of(7, 8));
  const out = new Float32Array(4);
  again.read(1, out, 0);
  again.read(2, out, 2);
  expect(out[2]).toBeCloseTo(0.1, 4);
  expect([out[0], out[1], out[3]]).toEqual([7, 8, -4]);
  expect(again.missing).toEqual([]);
  again.close();
});

test.each([
  ['a bit of a record', '.f16', 5],
  ['a bit of a checksum', '.sums', 8],
])('%s is noticed, and only that record computed again', (_, ending, bit) => {
  const at = filled();
  flipBit(fileOf(at, ending), bit);
  const cache = open(at);
  expect(cache.damaged).toEqual([1]);
  expect(cache.missing).toEqual([1]);
  cache.write(1, Float32Array.of(5, 6));
  cache.close();
  const mended = open(at);
  expect(mended.missing).toEqual([]);
  const out = new Float32Array(2);
  mended.read(1, out, 0);
  expect([...out]).toEqual([5, 6]);
});

test('a record that is damaged under way is not learnt from', () => {
  const at = filled();
  const cache = open(at);
  flipBit(fileOf(at, '.f16'), 0);
  const out = new Float32Array(2);
  cache.read(1, out, 0);
  expect(() => cache.read(0, out, 0)).toThrow('is damaged. Run the same');
});

test('records that were cut short are computed again', () => {
  const at = filled();
  truncateSync(fileOf(at, '.f16'), 7);
  expect(open(at).missing).toEqual([1, 2]);
  truncateSync(fileOf(filled(at), '.sums'), 9);
  expect(open(at).missing).toEqual([1, 2]);
});

test('what was kept before there were checksums is used, and summed', () => {
  const at = filled();
  rmSync(fileOf(at, '.sums'));
  truncateSync(fileOf(at, '.f16'), 11);
  const cache = open(at);
  expect(cache.missing).toEqual([2]);
  cache.close();
  flipBit(fileOf(at, '.f16'), 0);
  expect(open(at).damaged).toEqual([0]);
});

test('other weights get another file', () => {
  const at = filled();
  expect(open(at, 'other').missing).toEqual([0, 1, 2]);
});
