import { expect, test } from 'vitest';
import {
  balancedAccuracy,
  expectedCalibrationError,
  perClass,
  rankOfTruth,
  ranking,
  topK,
} from './metrics.ts';

const judged = [
  { probabilities: [0.7, 0.2, 0.1], truth: 0 },
  { probabilities: [0.6, 0.3, 0.1], truth: 0 },
  { probabilities: [0.5, 0.4, 0.1], truth: 1 },
  { probabilities: [0.2, 0.3, 0.5], truth: 0 },
];

test('top-k counts photos whose truth is among the first k', () => {
  expect(topK(judged, 1)).toBe(0.5);
  expect(topK(judged, 2)).toBe(0.75);
  expect(topK(judged, 3)).toBe(1);
});

test('balanced accuracy is the mean recall of the classes that occur', () => {
  expect(balancedAccuracy(judged)).toBeCloseTo((2 / 3 + 0) / 2);
  expect(perClass(judged).map(({ id, n }) => [id, n])).toEqual([
    [0, 3],
    [1, 1],
  ]);
});

test('ranks follow the probabilities, ties the ids', () => {
  expect(ranking([0.2, 0.4, 0.4])).toEqual([1, 2, 0]);
  expect(rankOfTruth({ probabilities: [0.2, 0.4, 0.4], truth: 2 })).toBe(1);
});

test('ECE is the mean gap between confidence and accuracy', () => {
  const sure = { probabilities: [0.9, 0.1], truth: 0 };
  const wrong = { probabilities: [0.9, 0.1], truth: 1 };
  expect(expectedCalibrationError([sure])).toBeCloseTo(0.1);
  expect(expectedCalibrationError([sure, wrong])).toBeCloseTo(0.4);
  const perfect = { probabilities: [1, 0], truth: 0 };
  expect(expectedCalibrationError([perfect])).toBe(0);
});
