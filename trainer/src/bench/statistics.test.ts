import { expect, test } from 'vitest';
import { median } from './statistics.ts';

test('the median is the middle, however the numbers come', () => {
  expect(median([10, 1, 2])).toBe(2);
  expect(median([100, 9, 10, 1])).toBe(9.5);
  expect(median([])).toBeNaN();
});
