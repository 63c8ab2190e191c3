import { CLASSES } from '../../../src/core/classes/classes.ts';
import { meanParticipation } from '../../../src/core/calibration/participation.ts';
import {
  type FusionMode,
  fuse,
  viewsOf,
} from '../../../src/core/fusion/fuse.ts';
import { accuracyBy } from '../../../src/core/metrics/groups.ts';
import { headline } from '../../../src/core/metrics/headline.ts';
import type { Judged } from '../../../src/core/metrics/metrics.ts';
import { type Outcome, outcomeOf } from '../../../src/core/metrics/outcomes.ts';
import type { ScoredPhoto, Scores, ViewScores } from './score-photos.ts';

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

/** What one photo's answer was worth. */
export interface PhotoOutcome extends Outcome {
  readonly country: string;
  readonly source: string;
}

export function outcomesOf(
  scored: readonly ScoredPhoto[],
  fusion: FusionMode,
  temperature: number,
): PhotoOutcome[] {
  return judge(scored, fusion, temperature).map((judged, i) => {
    const { country, source } = scored[i]!.photo;
    const participation = fusedParticipation(scored[i]!, fusion);
    return {
      ...{ ...outcomeOf(judged), country, source },
      ...(participation !== undefined && { participation }),
    };
  });
}

/** The mean of the participations of the views that a fusion needs; undefined where one is not known. */
export function fusedParticipation(
  { participation }: ViewScores,
  fusion: FusionMode,
): number | undefined {
  return meanParticipation(
    viewsOf(fusion).map((view) => participation?.[view]),
  );
}

/** The columns of the paper's Table 1, ECE and every class. */
export function figuresOf(
  scores: Scores,
  fusion: FusionMode,
  temperature: number,
) {
  const outcomes = outcomesOf(scores.scored, fusion, temperature);
  return {
    n: outcomes.length,
    unreadable: scores.unreadable.length,
    ...headline(outcomes),
    perClass: accuracyBy(outcomes, ({ truth }) => truth)
      .sort((a, b) => a.key - b.key)
      .map(({ key: id, ...accuracy }) => ({
        id,
        ...accuracy,
        countries: CLASSES[id]!.countries,
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
