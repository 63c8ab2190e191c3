import path from 'node:path';
import type { FusionMode } from '../../../src/core/fusion/fuse.ts';
import type { Figures, ModelCard } from '../../../src/core/formats/card.ts';
import {
  atThreshold,
  coverageCurve,
} from '../../../src/core/metrics/coverage.ts';
import {
  NOT_SURE_RULE,
  notSureLimits,
} from '../../../src/core/metrics/not-sure.ts';
import type { Outcome } from '../../../src/core/metrics/outcomes.ts';
import { reliability } from '../../../src/core/metrics/reliability.ts';
import { figuresOf, fitTemperature, outcomesOf } from './figures.ts';
import { intervalsOf, perRegion, thinned } from './report.ts';
import type { Scores } from './score-photos.ts';

/** What a card tells of how good its network is. */
export type Measured = Pick<ModelCard, 'temperature' | 'figures'> &
  Required<Pick<ModelCard, 'notSure'>>;

export interface MeasureOptions {
  readonly fusion: FusionMode;
  /** The list of photos. */
  readonly csv: string;
  readonly samples?: number;
  readonly seed?: number;
}

/**
 * Fits temperature and "not sure" on `val`, and tells the figures of `val` and of `test`, which had
 * no part in any choice.
 */
export function measure(
  val: Scores,
  test: Scores | undefined,
  { fusion, csv, samples = 1000, seed = 1 }: MeasureOptions,
): Measured {
  const temperature = fitTemperature(val.scored, fusion);
  const limits = notSureLimits(outcomesOf(val.scored, fusion, temperature));
  const of = (split: string, scores: Scores): Figures => {
    const { perClass, ...figures } = figuresOf(scores, fusion, temperature);
    const outcomes = outcomesOf(scores.scored, fusion, temperature);
    const intervals = intervalsOf(outcomes, { samples, seed });
    const { n, coverage, accuracy } = atThreshold(
      ...([outcomes, limits.threshold, limits.participation] as const),
    );
    return {
      ...{ data: path.basename(csv), split, fusion },
      ...figures,
      ...(intervals && { intervals: mutable(intervals) }),
      reliability: reliability(outcomes),
      coverageCurve: curveOf(outcomes),
      perClass: mutable(perClass.map(({ countries: _, ...rest }) => rest)),
      perRegion: mutable(perRegion(outcomes)),
      notSure: { n, coverage, accuracy },
    };
  };
  return {
    temperature,
    notSure: { ...limits, target: NOT_SURE_RULE.target, split: 'val' },
    figures: [of('val', val), ...(test ? [of('test', test)] : [])],
  };
}

/** Points for a plot, without those of so few answers that their share would be luck. */
function curveOf(outcomes: readonly Outcome[]) {
  return thinned(coverageCurve(outcomes), 60)
    .filter(({ n }) => n >= NOT_SURE_RULE.fewest)
    .map(({ threshold, coverage, accuracy }) => ({
      ...{ threshold, coverage, accuracy: accuracy! },
    }));
}

/** The card's types, which valibot makes writable. */
function mutable<T>(value: T): Mutable<T> {
  return value;
}

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
