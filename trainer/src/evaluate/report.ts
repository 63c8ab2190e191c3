import { CLASS_COUNT } from '../../../src/core/classes/classes.ts';
import { REGIONS, regionOf } from '../../../src/core/classes/regions.ts';
import { type FusionMode, viewsOf } from '../../../src/core/fusion/fuse.ts';
import {
  bootstrap,
  type Interval,
} from '../../../src/core/metrics/bootstrap.ts';
import {
  commonConfusions,
  confusionMatrix,
} from '../../../src/core/metrics/confusion.ts';
import {
  atThreshold,
  type CoveragePoint,
  coverageCurve,
} from '../../../src/core/metrics/coverage.ts';
import { accuracyBy } from '../../../src/core/metrics/groups.ts';
import { type Headline, headline } from '../../../src/core/metrics/headline.ts';
import { isRight } from '../../../src/core/metrics/outcomes.ts';
import { reliability } from '../../../src/core/metrics/reliability.ts';
import { wilson } from '../../../src/core/metrics/wilson.ts';
import { figuresOf, outcomesOf, type PhotoOutcome } from './figures.ts';
import type { ScoredPhoto, Scores } from './score-photos.ts';

export interface ReportOptions {
  readonly fusion: FusionMode;
  readonly temperature: number;
  /** The card's "not sure"; undefined where it has none. */
  readonly threshold: number | undefined;
  /** The card's least participation; undefined where it has none. */
  readonly participation?: number | undefined;
  /** Resamples for the intervals; 0 for no intervals. */
  readonly samples: number;
  readonly seed: number;
  /** What is drawn: single photos, or all photos of a source together. Default: photos. */
  readonly resample?: Resample;
}

export type Resample = 'photo' | 'source';

/** The rows of the paper's Table 2, in its order. */
export const TABLE_2_ROWS: readonly FusionMode[] = [
  ...(['upper-left', 'upper-right', 'lower-left', 'lower-right'] as const),
  ...(['centre', 'max', 'whole', 'average'] as const),
];

const CURVE_POINTS = 200;

/** Everything that `evaluate` tells of one set of photos: what `--json` prints. */
export function reportOf(scores: Scores, options: ReportOptions) {
  const { fusion, temperature, threshold, participation } = options;
  const outcomes = outcomesOf(scores.scored, fusion, temperature);
  const confusion = confusionMatrix(outcomes, CLASS_COUNT);
  return {
    ...figuresOf(scores, fusion, temperature),
    fusion,
    temperature,
    intervals: intervalsOf(outcomes, options),
    fusions: fusionRows(scores.scored, temperature),
    perRegion: perRegion(outcomes),
    notSure:
      threshold === undefined
        ? null
        : atThreshold(outcomes, threshold, participation),
    reliability: reliability(outcomes),
    coverage: thinned(coverageCurve(outcomes)),
    confusions: commonConfusions(confusion, 20),
    /** Photos by truth (row) and answer (column). */
    confusion,
    unreadablePhotos: scores.unreadable,
  };
}

export type Report = ReturnType<typeof reportOf>;

export interface Intervals extends Record<keyof Headline, Interval> {
  readonly samples: number;
  readonly seed: number;
  readonly resample: Resample;
}

/** Bootstrap intervals over photos or sources; null for none. */
export function intervalsOf(
  outcomes: readonly PhotoOutcome[],
  {
    samples,
    seed,
    resample = 'photo',
  }: Pick<ReportOptions, 'samples' | 'seed' | 'resample'>,
): Intervals | null {
  if (samples === 0 || outcomes.length === 0) return null;
  const figures = (sample: readonly PhotoOutcome[]) => ({
    ...headline(sample),
  });
  const clusterOf =
    resample === 'source' ? ({ source }: PhotoOutcome) => source : undefined;
  const drawn = bootstrap(outcomes, figures, { samples, seed, clusterOf });
  return { samples, seed, resample, ...drawn };
}

/** Accuracy by region of the photo's own country, in the order of the table of regions. */
export function perRegion(outcomes: readonly PhotoOutcome[]) {
  return accuracyBy(outcomes, ({ country }) => regionOf(country))
    .flatMap(({ key, ...accuracy }) =>
      key ? [{ code: key.code, region: key.name, ...accuracy }] : [],
    )
    .sort((a, b) => order(a.code) - order(b.code));
}

function order(code: string): number {
  return REGIONS.findIndex((region) => region.code === code);
}

/** All fusions whose views are there for every photo, with Wilson's interval of their Top-1. */
export function fusionRows(
  scored: readonly ScoredPhoto[],
  temperature: number,
) {
  return TABLE_2_ROWS.filter((fusion) =>
    scored.every(({ logits }) => viewsOf(fusion).every((view) => logits[view])),
  ).map((fusion) => {
    const outcomes = outcomesOf(scored, fusion, temperature);
    const right = outcomes.filter(isRight).length;
    return {
      fusion,
      ...headline(outcomes),
      interval: wilson(right, outcomes.length),
    };
  });
}

/** The first and last point and some between them. */
export function thinned(
  curve: readonly CoveragePoint[],
  points = CURVE_POINTS,
): CoveragePoint[] {
  if (curve.length <= points) return [...curve];
  return Array.from({ length: points }, (_, i) => {
    const at = Math.round((i * (curve.length - 1)) / (points - 1));
    return curve[at]!;
  });
}
