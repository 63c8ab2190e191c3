import { expect, test } from 'vitest';
import { classWeights } from './loss.ts';

test('classes weigh 1 / sqrt(n), with mean 1 over the photos', () => {
  const weights = classWeights([0, 0, 0, 0, 1], 3);
  expect(weights[1]! / weights[0]!).toBeCloseTo(2);
  expect(weights[2]).toBe(0);
  expect((4 * weights[0]! + weights[1]!) / 5).toBeCloseTo(1);
});
