import { CROP_NAMES, type ViewName } from '../geometry/views.ts';
import { softmax } from './softmax.ts';

/**
 * The rows of the paper's Table 2: mean or maximum of the five crops' scores, the whole photo
 * resized to 224, or one crop alone.
 */
export type FusionMode = 'average' | 'max' | ViewName;

export const FUSION_MODES: readonly FusionMode[] = [
  'average',
  'max',
  'whole',
  ...CROP_NAMES,
];

/** The ways that join the five crops, which a model's card may name. */
export type FiveCropFusion = Exclude<FusionMode, ViewName>;

/**
 * How a model's card joins the five crops.
 *
 * @param name what the card says; `average`, the paper's, where it is no way that joins crops.
 */
export function cardFusion(name: string): FiveCropFusion {
  return name === 'max' ? 'max' : 'average';
}

/** The views whose logits a fusion needs. */
export function viewsOf(mode: FusionMode): readonly ViewName[] {
  return mode === 'average' || mode === 'max' ? CROP_NAMES : [mode];
}

/**
 * One photo's probabilities from its views' logits (paper, sections 4 and 5.1). Scores are
 * softmax outputs; the maximum is scaled to sum to one, which changes no rank.
 *
 * @param logits per view that is known; `average` and `max` use the crops that are there.
 * @throws Error when a needed view is missing altogether.
 */
export function fuse(
  logits: Partial<Record<ViewName, ArrayLike<number>>>,
  mode: FusionMode,
  temperature = 1,
): Float64Array {
  const scores = viewsOf(mode)
    .map((view) => logits[view])
    .filter((one) => one !== undefined)
    .map((one) => softmax(one, temperature));
  const first = scores[0];
  if (!first) throw new Error(`no logits for fusion "${mode}"`);
  if (mode === 'max') return normalised(first, scores, Math.max);
  return normalised(first, scores, (a, b) => a + b);
}

function normalised(
  first: Float64Array,
  scores: readonly Float64Array[],
  join: (a: number, b: number) => number,
): Float64Array {
  const joined = first.map((_, i) =>
    scores.map((score) => score[i]!).reduce((a, b) => join(a, b)),
  );
  const sum = joined.reduce((a, b) => a + b, 0);
  return joined.map((x) => x / sum);
}
