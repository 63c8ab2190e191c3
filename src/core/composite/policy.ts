import { CROP_NAMES, type ViewName } from '../geometry/views.ts';

/** What to ask the network for, and how to join the answers. */
export interface Plan {
  readonly views: readonly ViewName[];
  /** The one view that answers alone; undefined for the way of the model's card. */
  readonly fusion?: ViewName;
}

/** The answer as the paper gives it: five crops, joined. */
export const FULL: Plan = { views: CROP_NAMES };

/** The whole picture squeezed into one view: coarser, but it sees every part of the composite. */
export const COARSE: Plan = { views: ['whole'], fusion: 'whole' };

/**
 * How long an answer may take while something is dragged, in milliseconds; above a third of a
 * second it no longer seems to follow the hand.
 */
export const DRAG_BUDGET = 300;

/**
 * What to ask for now.
 *
 * @param dragging whether the next state is likely to come soon.
 * @param perView milliseconds that the last answer took for each view; undefined before the first.
 */
export function planFor(dragging: boolean, perView: number | undefined): Plan {
  if (!dragging) return FULL;
  const fits =
    perView !== undefined && perView * FULL.views.length <= DRAG_BUDGET;
  return fits ? FULL : COARSE;
}
