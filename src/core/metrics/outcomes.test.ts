import { expect, test } from 'vitest';
import { mulberry32 } from '../random/mulberry32.ts';
import { commonConfusions, confusionMatrix } from './confusion.ts';
import { accuracyBy } from './groups.ts';
import { headline } from './headline.ts';
import {
  balancedAccuracy,
  expectedCalibrationError,
  type Judged,
  topK,
} from './metrics.ts';
import { outcomeOf } from './outcomes.ts';
import { reliability } from './reliability.ts';

/** Answers of a network that knows a little, among 12 classes. */
function someAnswers(n: number): Judged[] {
  const random = mulberry32(3);
  return Array.from({ length: n }, () => {
    const truth = Math.floor(random() * 12);
    const scores = Array.from(
      { length: 12 },
      (_, id) => random() ** 4 + (id === truth ? 0.4 : 0),
    );
    const sum = scores.reduce((a, b) => a + b);
    return { truth, probabilities: scores.map((x) => x / sum) };
  });
}

const four = [
  { probabilities: [0.7, 0.2, 0.1], truth: 0 },
  { probabilities: [0.6, 0.3, 0.1], truth: 0 },
  { probabilities: [0.5, 0.4, 0.1], truth: 1 },
  { probabilities: [0.2, 0.3, 0.5], truth: 0 },
].map(outcomeOf);

test('an outcome is what one answer was worth', () => {
  expect(four[2]).toEqual({ truth: 1, answer: 0, rank: 1, confidence: 0.5 });
  // Equal probabilities: the smaller id comes first, as in the ranking.
  expect(outcomeOf({ probabilities: [0.2, 0.4, 0.4], truth: 2 })).toEqual({
    ...{ truth: 2, answer: 1, rank: 1, confidence: 0.4 },
  });
});

test('the headline has the figures of the plain definitions', () => {
  const judged = someAnswers(300);
  const { top1, top3, top5, top10, balanced, ece } = headline(
    judged.map(outcomeOf),
  );
  expect([top1, top3, top5, top10]).toEqual(
    [1, 3, 5, 10].map((k) => topK(judged, k)),
  );
  expect(top1).toBeGreaterThan(0.2);
  expect(top1).toBeLessThan(top3);
  expect(balanced).toBeCloseTo(balancedAccuracy(judged), 12);
  expect(ece).toBeCloseTo(expectedCalibrationError(judged), 12);
});

test('the bins of the reliability diagram', () => {
  // Two bins: below one half 0.2 is wrong, from there on 0.5 wrong, 0.6 and 1 right.
  const outcomes = [0.2, 0.5, 0.6, 1].map((confidence) => ({
    ...{ truth: 0, answer: 0, confidence },
    rank: confidence < 0.55 ? 1 : 0,
  }));
  const [low, high] = reliability(outcomes, 2);
  expect(low).toEqual({ from: 0, to: 0.5, n: 1, confidence: 0.2, accuracy: 0 });
  expect(high).toMatchObject({ from: 0.5, to: 1, n: 3, accuracy: 2 / 3 });
  expect(high!.confidence).toBeCloseTo(0.7);
  expect(reliability([], 2)[0]!.accuracy).toBeNull();
});

test('the confusion matrix has truths in rows and answers in columns', () => {
  const matrix = confusionMatrix(four, 3);
  expect(matrix).toEqual([
    [2, 0, 1],
    [1, 0, 0],
    [0, 0, 0],
  ]);
  expect(commonConfusions(matrix, 5)).toEqual([
    { truth: 1, answer: 0, n: 1, share: 1 },
    { truth: 0, answer: 2, n: 1, share: 1 / 3 },
  ]);
  expect(commonConfusions(matrix, 1)).toHaveLength(1);
});

test('groups have their own accuracy', () => {
  const groups = accuracyBy(four, ({ truth }) => truth);
  expect(groups).toMatchObject([
    { key: 0, n: 3, top1: 2 / 3, top5: 1 },
    { key: 1, n: 1, top1: 0, top5: 1 },
  ]);
  expect(groups[1]!.interval[0]).toBe(0);
});
