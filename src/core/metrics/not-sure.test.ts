import { expect, test } from 'vitest';
import { atThreshold, coverageCurve } from './coverage.ts';
import {
  leastParticipation,
  notSureLimits,
  notSureThreshold,
} from './not-sure.ts';

/** One answer for each confidence; a minus sign makes it wrong. */
const answers = (...signed: number[]) =>
  signed.map((confidence) => ({
    ...{ truth: 0, answer: 0, confidence: Math.abs(confidence) },
    rank: confidence < 0 ? 1 : 0,
  }));

const some = answers(0.9, 0.8, -0.7, 0.7, -0.45, -0.4, 0.3, -0.2);

test('the curve goes from the surest answer to all of them', () => {
  expect(coverageCurve(some)).toEqual([
    { threshold: 0.9, n: 1, coverage: 1 / 8, accuracy: 1 },
    { threshold: 0.8, n: 2, coverage: 2 / 8, accuracy: 1 },
    { threshold: 0.7, n: 4, coverage: 4 / 8, accuracy: 3 / 4 },
    { threshold: 0.45, n: 5, coverage: 5 / 8, accuracy: 3 / 5 },
    { threshold: 0.4, n: 6, coverage: 6 / 8, accuracy: 3 / 6 },
    { threshold: 0.3, n: 7, coverage: 7 / 8, accuracy: 4 / 7 },
    { threshold: 0.2, n: 8, coverage: 1, accuracy: 4 / 8 },
  ]);
  expect(coverageCurve([])).toEqual([]);
});

test('at a threshold the answers at it or above are given', () => {
  expect(atThreshold(some, 0.7)).toMatchObject({ n: 4, accuracy: 3 / 4 });
  expect(atThreshold(some, 0.701)).toMatchObject({ n: 2, accuracy: 1 });
  expect(atThreshold(some, 0.95)).toEqual({
    ...{ threshold: 0.95, n: 0, coverage: 0, accuracy: null },
  });
  expect(atThreshold([], 0.5)).toMatchObject({ coverage: 0, accuracy: null });
});

test('the threshold gives as many answers as the target allows', () => {
  // From 0.401 on 3 of 5 are right, from 0.201 on 4 of 7 (0.571), from 0.4 on 3 of 6.
  expect(notSureThreshold(some, { target: 0.6, fewest: 3 })).toBe(0.401);
  expect(notSureThreshold(some, { target: 0.57, fewest: 3 })).toBe(0.201);
  expect(notSureThreshold(some, { target: 0.7, fewest: 3 })).toBe(0.451);
  expect(notSureThreshold(some, { target: 0.5, fewest: 3 })).toBe(0);
});

test('a few lucky answers are no reason to be sure', () => {
  expect(notSureThreshold(some, { target: 0.8, fewest: 2 })).toBe(0.701);
  expect(notSureThreshold(some, { target: 0.8, fewest: 3 })).toBe(1);
  expect(notSureThreshold(some)).toBe(1);
  expect(notSureThreshold([])).toBe(1);
});

/** The answers with participations of 0.1, 0.2 and so on. */
const withParticipations = some.map((one, i) => ({
  ...one,
  participation: (i + 1) / 10 + 0.0004,
}));

test('the least participation spares as many photos as the rule says', () => {
  expect(leastParticipation(withParticipations, { sacrifice: 0 })).toBe(0.1);
  expect(leastParticipation(withParticipations, { sacrifice: 0.25 })).toBe(0.3);
  expect(leastParticipation(some, { sacrifice: 0.25 })).toBeUndefined();
  expect(leastParticipation([], { sacrifice: 0.25 })).toBeUndefined();
});

test('the threshold is chosen among photos that pass for places', () => {
  const rule = { target: 0.4, fewest: 3, sacrifice: 0.25 };
  // Without the two surest, both right, 2 of 5 are right from 0.3 on, 2 of 6 in all.
  expect(notSureLimits(withParticipations, rule)).toEqual({
    ...{ threshold: 0.201, participation: 0.3 },
  });
  expect(notSureLimits(some, rule)).toEqual({ threshold: 0 });
  const { n, coverage } = atThreshold(withParticipations, 0.3, 0.3);
  expect({ n, coverage }).toEqual({ n: 5, coverage: 5 / 8 });
});
