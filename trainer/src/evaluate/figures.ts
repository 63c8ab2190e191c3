import { type FusionMode, fuse } from '../../../src/core/fusion/fuse.ts';
import { CLASSES } from '../../../src/core/classes/classes.ts';
import {
  balancedAccuracy,
  expectedCalibrationError,
  type Judged,
  perClass,
  topK,
} from '../../../src/core/metrics/metrics.ts';
import type { ScoredPhoto, Scores } from './score-photos.ts';

export function judge(
  scored: readonly ScoredPhoto[],
  fusion: FusionMode,
  temperature: number,
): Judged[] {
  return scored.map(({ photo, logits }) => ({
    probabilities: fuse(logits, fusion, temperature),
    truth: photo.classId,
  }));
}

/** What `evaluate --json` prints: the columns of the paper's Table 1, ECE and every class. */
export function figuresOf(
  scores: Scores,
  fusion: FusionMode,
  temperature: number,
) {
  const judged = judge(scores.scored, fusion, temperature);
  return {
    n: judged.length,
    unreadable: scores.unreadable.length,
    top1: topK(judged, 1),
    top3: topK(judged, 3),
    top5: topK(judged, 5),
    top10: topK(judged, 10),
    balanced: balancedAccuracy(judged),
    ece: expectedCalibrationError(judged),
    perClass: perClass(judged).map((one) => ({
      ...one,
      countries: CLASSES[one.id]!.countries,
    })),
  };
}

/**
 * The temperature with the smallest mean negative log-likelihood of the truth (Guo et al. 2017,
 * https://arxiv.org/abs/1706.04599), by golden section between 0.25 and 8.
 */
export function fitTemperature(
  scored: readonly ScoredPhoto[],
  fusion: FusionMode,
): number {
  const loss = (logT: number) =>
    judge(scored, fusion, Math.exp(logT)).reduce(
      (sum, { probabilities, truth }) =>
        sum - Math.log(Math.max(1e-12, probabilities[truth]!)),
      0,
    );
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(0.25), Math.log(8)];
  while (high - low > 1e-3) {
    const a = high - golden * (high - low);
    const b = low + golden * (high - low);
    if (loss(a) < loss(b)) high = b;
    else low = a;
  }
  return Math.round(Math.exp((low + high) / 2) * 1000) / 1000;
}
