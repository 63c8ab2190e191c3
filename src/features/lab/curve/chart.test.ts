import { expect, test } from 'vitest';
import { CHART, lineOf, nearest, xOf, yOf } from './chart.ts';

const points = [
  { at: 0, probabilities: [0, 1] },
  { at: 0.5, probabilities: [0.25, 0.25] },
  { at: 1, probabilities: [1, 0] },
];

test('a share of one is at the top, of nothing on the axis', () => {
  expect(yOf(1)).toBe(CHART.top);
  expect(yOf(0)).toBe(CHART.height - CHART.bottom);
  const line = lineOf(points, 'a', 0, 1).split(' ');
  expect(line).toHaveLength(3);
  expect(line[0]).toBe(`${xOf(0).toFixed(1)},${yOf(0).toFixed(1)}`);
  expect(line[2]).toBe(`${xOf(1).toFixed(1)},${yOf(1).toFixed(1)}`);
  expect(lineOf(points, 'others', 0, 1).split(' ')[1]).toBe(
    `${xOf(0.5).toFixed(1)},${yOf(0.5).toFixed(1)}`,
  );
});

test('a click means the nearest point', () => {
  expect(nearest(points, -100)?.at).toBe(0);
  expect(nearest(points, xOf(0.6))?.at).toBe(0.5);
  expect(nearest(points, xOf(0.8))?.at).toBe(1);
  expect(nearest([], 0)).toBeUndefined();
});
