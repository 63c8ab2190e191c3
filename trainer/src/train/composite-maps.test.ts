import { expect, test } from 'vitest';
import { composeMaps } from './composite-maps.ts';

const SHAPE = [7, 7, 2] as const;
const SIZE = 7 * 7 * 2;

/** Maps whose numbers tell the row of the batch and the place. */
function batch(n: number): Float32Array {
  return Float32Array.from(
    { length: n * SIZE },
    (_, i) => Math.floor(i / SIZE) * 1000 + (i % SIZE),
  );
}

const rowOf = (value: number) => Math.floor(value / 1000);

test('pairs exchange parts at the same place, and each row tells how much is its own', () => {
  const n = 200;
  const features = batch(n);
  const own = composeMaps(features, n, SHAPE, 1, 7);
  for (let i = 0; i < n; i++) {
    const map = features.subarray(i * SIZE, (i + 1) * SIZE);
    map.forEach((value, at) => expect(value % 1000).toBe(at));
    expect(new Set(map.map(rowOf))).toEqual(new Set([i, n - 1 - i]));
    const kept = map.filter((value) => rowOf(value) === i).length / SIZE;
    expect(own[i]).toBeCloseTo(kept, 6);
    expect(own[i]).toBe(own[n - 1 - i]);
  }
  const shares = [...new Set(own)].map((share) => Math.round(share * 49));
  // Sides of one to six columns of seven; patches of 3 or 4 by 3 or 4.
  const sides = [6, 5, 4, 3, 2, 1].map((columns) => 49 - 7 * columns);
  const patches = [9, 12, 16].map((area) => 49 - area);
  expect(new Set(shares)).toEqual(new Set([...sides, ...patches]));
});

test('only the wanted share, the same for the same seed; an odd one out is left alone', () => {
  const features = batch(201);
  const own = composeMaps(features, 201, SHAPE, 0.3, 1);
  const mixed = own.filter((share) => share < 1).length / 200;
  expect(mixed).toBeGreaterThan(0.15);
  expect(mixed).toBeLessThan(0.45);
  expect(own[100]).toBe(1);
  const again = batch(201);
  expect(composeMaps(again, 201, SHAPE, 0.3, 1)).toEqual(own);
  expect(again).toEqual(features);
  expect(composeMaps(batch(4), 4, SHAPE, 0, 1)).toEqual(
    new Float32Array([1, 1, 1, 1]),
  );
});
