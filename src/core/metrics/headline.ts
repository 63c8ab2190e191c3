import { reliability } from './reliability.ts';
import type { Outcome } from './outcomes.ts';

/** The columns of the paper's Table 1, and the expected calibration error. */
export interface Headline {
  readonly top1: number;
  readonly top3: number;
  readonly top5: number;
  readonly top10: number;
  readonly balanced: number;
  readonly ece: number;
}

/**
 * All figures of one set of answers at once; NaN for none. They are those of `topK`,
 * `balancedAccuracy` and `expectedCalibrationError`, quick enough to be computed for thousands of
 * resamples.
 */
export function headline(outcomes: readonly Outcome[]): Headline {
  const n = outcomes.length;
  const within = (k: number) =>
    outcomes.reduce((sum, { rank }) => sum + (rank < k ? 1 : 0), 0) / n;
  const gaps = reliability(outcomes).map((bin) =>
    bin.n === 0 ? 0 : bin.n * Math.abs(bin.confidence! - bin.accuracy!),
  );
  return {
    top1: within(1),
    top3: within(3),
    top5: within(5),
    top10: within(10),
    balanced: balanced(outcomes),
    ece: gaps.reduce((a, b) => a + b, 0) / n,
  };
}

function balanced(outcomes: readonly Outcome[]): number {
  const photos: number[] = [];
  const right: number[] = [];
  for (const { truth, rank } of outcomes) {
    photos[truth] = (photos[truth] ?? 0) + 1;
    right[truth] = (right[truth] ?? 0) + (rank === 0 ? 1 : 0);
  }
  let sum = 0;
  let classes = 0;
  photos.forEach((n, id) => {
    sum += right[id]! / n;
    classes++;
  });
  return sum / classes;
}
