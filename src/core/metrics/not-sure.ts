import type { Limits } from '../calibration/doubt.ts';
import { atThreshold } from './coverage.ts';
import type { Outcome } from './outcomes.ts';

export interface NotSureRule {
  /** How often the given answers must be right. */
  readonly target: number;
  /** How many given answers it takes to believe that share. */
  readonly fewest: number;
  /** Which share of photos of places may be taken for pictures of no place. */
  readonly sacrifice: number;
}

/**
 * With 30 answers a share of 0.6 has a standard error of 0.09; fewer would be luck. One photo in
 * fifty is the price for pictures of no place; those were not looked at to set it.
 */
export const NOT_SURE_RULE: NotSureRule = {
  ...{ target: 0.6, fewest: 30, sacrifice: 0.02 },
};

/**
 * The smallest threshold on the top probability, in thousandths, from which on the answers are right
 * as often as the rule wants, so that as many answers as possible are given.
 *
 * @returns 1, which is never reached in practice, when no threshold leaves enough answers that are
 * right often enough: then nothing shows that the network is ever sure.
 */
export function notSureThreshold(
  outcomes: readonly Outcome[],
  { target, fewest }: Pick<NotSureRule, 'target' | 'fewest'> = NOT_SURE_RULE,
): number {
  for (let thousandths = 0; thousandths < 1000; thousandths++) {
    const threshold = thousandths / 1000;
    const { n, accuracy } = atThreshold(outcomes, threshold);
    if (n < fewest) break;
    if (accuracy! >= target) return threshold;
  }
  return 1;
}

/**
 * The largest participation, in thousandths, that no more than the rule's sacrifice of photos
 * fall below.
 *
 * @returns undefined when any photo's is not known.
 */
export function leastParticipation(
  outcomes: readonly Outcome[],
  { sacrifice }: Pick<NotSureRule, 'sacrifice'> = NOT_SURE_RULE,
): number | undefined {
  const all: number[] = [];
  for (const { participation } of outcomes) {
    if (participation === undefined) return undefined;
    all.push(participation);
  }
  all.sort((a, b) => a - b);
  const kept = all[Math.floor(all.length * sacrifice)];
  return kept === undefined ? undefined : Math.floor(kept * 1000) / 1000;
}

/** Both limits of "not sure": the participation's first, the threshold for what is left. */
export function notSureLimits(
  outcomes: readonly Outcome[],
  rule: NotSureRule = NOT_SURE_RULE,
): Limits {
  const least = leastParticipation(outcomes, rule);
  const places = outcomes.filter(
    ({ participation = 1 }) => participation >= (least ?? 0),
  );
  const threshold = notSureThreshold(places, rule);
  return { threshold, ...(least !== undefined && { participation: least }) };
}
