import { expect, test } from 'vitest';
import { SEQUENTIAL } from '../colour/scales.ts';
import { hasGaps, paint } from './paint.ts';

const grid = (...values: number[]) => ({
  width: values.length,
  height: 1,
  data: Float64Array.from(values),
});

test('takes the ends of the scale for the ends of the range', () => {
  const pixels = paint(grid(-2, 6), SEQUENTIAL, { low: -2, high: 6 });
  expect([...pixels]).toEqual([
    ...[...SEQUENTIAL[0]!, 255],
    ...[...SEQUENTIAL.at(-1)!, 255],
  ]);
});

test('draws a flat map, and greys what was not seen', () => {
  const flat = paint(grid(1, 1), SEQUENTIAL, { low: 1, high: 1 });
  expect([...flat.slice(0, 3)]).toEqual([...SEQUENTIAL[0]!]);
  const gap = grid(NaN);
  const [r, g, b] = paint(gap, SEQUENTIAL, { low: 0, high: 1 });
  expect([g, b]).toEqual([r, r]);
  expect(hasGaps(gap)).toBe(true);
  expect(hasGaps(grid(0))).toBe(false);
});
