import { expect, test } from 'vitest';
import { START } from './composite.ts';
import { coverBox, workingSize } from './fit.ts';
import { COARSE, FULL, planFor } from './policy.ts';
import {
  crossing,
  sharesOf,
  sweepPositions,
  sweptFrom,
  sweptTo,
} from './sweep.ts';

test('sweeps from end to end', () => {
  expect(sweepPositions(5)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  for (const mode of ['seam', 'blend', 'patch'] as const) {
    for (const at of [0.25, 0.5, 1])
      expect(sweptFrom(sweptTo({ ...START, mode }, at))).toBe(at);
  }
  expect(sweptTo({ ...START, mode: 'patch' }, 0).patch.scale).toBe(0.05);
});

test('shares add up to one, and a class is counted once', () => {
  expect(sharesOf([0.5, 0.2, 0.3], 0, 2)).toEqual({
    a: 0.5,
    b: 0.3,
    others: expect.closeTo(0.2, 9) as number,
  });
  expect(sharesOf([0.5, 0.2, 0.3], 1, 1)).toEqual({
    a: 0.2,
    b: 0,
    others: 0.8,
  });
});

test('finds where the two are level', () => {
  const points = [
    { at: 0, probabilities: [0.1, 0.7] },
    { at: 0.5, probabilities: [0.2, 0.4] },
    { at: 1, probabilities: [0.6, 0.2] },
  ];
  expect(crossing(points, 0, 1)).toBeCloseTo(0.5 + 0.5 * (0.2 / 0.6), 9);
  expect(crossing(points.slice(0, 2), 0, 1)).toBeUndefined();
});

test('asks for less only while something is dragged on a slow device', () => {
  expect(planFor(false, undefined)).toBe(FULL);
  expect(planFor(false, 60_000)).toBe(FULL);
  expect(planFor(true, undefined)).toBe(COARSE);
  expect(planFor(true, 500)).toBe(COARSE);
  expect(planFor(true, 60)).toBe(FULL);
  expect(planFor(true, 61)).toBe(COARSE);
});

test.each([
  [
    { width: 4000, height: 3000 },
    { width: 1024, height: 768 },
  ],
  [
    { width: 640, height: 427 },
    { width: 640, height: 427 },
  ],
  [
    { width: 9000, height: 300 },
    { width: 7680, height: 256 },
  ],
  [
    { width: 1, height: 20_000 },
    { width: 1, height: 8192 },
  ],
  [
    { width: 100_000, height: 256 },
    { width: 8192, height: 21 },
  ],
])('works with %o at %o', (photo, size) => {
  expect(workingSize(photo)).toEqual(size);
});

test('covers a frame with the middle of a picture', () => {
  const frame = { width: 200, height: 100 };
  expect(coverBox({ width: 100, height: 100 }, frame)).toEqual({
    x: 0,
    y: 25,
    width: 100,
    height: 50,
  });
  expect(coverBox({ width: 800, height: 100 }, frame)).toEqual({
    x: 300,
    y: 0,
    width: 200,
    height: 100,
  });
  expect(coverBox({ width: 1, height: 900 }, frame)).toMatchObject({
    width: 1,
    height: 1,
  });
});
