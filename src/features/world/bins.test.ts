import { expect, test } from 'vitest';
import { binOf, BINS } from './bins.ts';

test('each probability has the colour of the range that holds it', () => {
  expect([0, 0.0005, 0.001, 0.02, 0.03, 0.29, 0.3, 1].map(binOf)).toEqual([
    ...[0, 0, 1, 2, 3, 4, 5, 5],
  ]);
  BINS.forEach(({ from, to }, bin) => {
    expect(binOf(from)).toBe(bin);
    expect(binOf((from + to) / 2)).toBe(bin);
  });
  expect(BINS.at(-1)).toEqual({ from: 0.3, to: 1 });
});
