import { mkdtempSync, readdirSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FeatureCache } from './cache.ts';

const folder = () => mkdtempSync(path.join(tmpdir(), 'features-'));
const open = (at: string, key = 'k') =>
  new FeatureCache(at, 'train0', key, ['a', 'b', 'c'], 2);

test('records read back as half floats and survive reopening', () => {
  const at = folder();
  const cache = open(at);
  cache.append(Float32Array.of(1, 2, 0.1, -4));
  cache.close();
  const again = open(at);
  expect(again.done).toBe(2);
  again.append(Float32Array.of(7, 8));
  const out = new Float32Array(4);
  again.read(1, out, 0);
  again.read(2, out, 2);
  expect(out[0]).toBeCloseTo(0.1, 4);
  expect([...out.subarray(1)]).toEqual([-4, 7, 8]);
  again.close();
});

test('a record that was cut short is computed again', () => {
  const at = folder();
  const cache = open(at);
  cache.append(Float32Array.of(1, 2, 3, 4));
  cache.close();
  const file = readdirSync(at).find((name) => name.endsWith('.f16'))!;
  truncateSync(path.join(at, file), 7);
  expect(open(at).done).toBe(1);
});

test('other weights get another file', () => {
  const at = folder();
  open(at).append(Float32Array.of(1, 2));
  expect(open(at, 'other').done).toBe(0);
});
