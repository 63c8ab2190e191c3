import { doubtOf } from '../calibration/doubt.ts';
import type { Outcome } from './outcomes.ts';

/** What remains when only answers from a confidence upwards are given. */
export interface CoveragePoint {
  readonly threshold: number;
  /** Answers that are given. */
  readonly n: number;
  /** Their share of all. */
  readonly coverage: number;
  /** Share of them that is right; null when none is given. */
  readonly accuracy: number | null;
}

/**
 * Accuracy against coverage (El-Yaniv and Wiener 2010, risk-coverage curve), from the surest answer
 * to all; answers of one confidence come together.
 */
export function coverageCurve(outcomes: readonly Outcome[]): CoveragePoint[] {
  const sorted = [...outcomes].sort((a, b) => b.confidence - a.confidence);
  const curve: CoveragePoint[] = [];
  let right = 0;
  sorted.forEach(({ confidence, rank }, i) => {
    if (rank === 0) right++;
    if (sorted[i + 1]?.confidence === confidence) return;
    const n = i + 1;
    curve.push({
      threshold: confidence,
      n,
      coverage: n / sorted.length,
      accuracy: right / n,
    });
  });
  return curve;
}

/**
 * The point of the curve at one threshold: answers at it or above are given.
 *
 * @param least pictures with a smaller participation get no answer, however sure it is.
 */
export function atThreshold(
  outcomes: readonly Outcome[],
  threshold: number,
  least = 0,
): CoveragePoint {
  const notSure = { threshold, participation: least };
  const given = outcomes.filter(
    ({ confidence, participation }) =>
      doubtOf({ notSure }, confidence, participation) === undefined,
  );
  const right = given.filter(({ rank }) => rank === 0).length;
  return {
    threshold,
    n: given.length,
    coverage: outcomes.length === 0 ? 0 : given.length / outcomes.length,
    accuracy: given.length === 0 ? null : right / given.length,
  };
}
