import { atThreshold } from './coverage.ts';
import type { Outcome } from './outcomes.ts';

export interface NotSureRule {
  /** How often the given answers must be right. */
  readonly target: number;
  /** How many given answers it takes to believe that share. */
  readonly fewest: number;
}

/** With 30 answers a share of 0.6 has a standard error of 0.09; fewer would be luck. */
export const NOT_SURE_RULE: NotSureRule = { target: 0.6, fewest: 30 };

/**
 * The smallest threshold on the top probability, in thousandths, from which on the answers are right
 * as often as the rule wants, so that as many answers as possible are given.
 *
 * @returns 1, which is never reached in practice, when no threshold leaves enough answers that are
 * right often enough: then nothing shows that the network is ever sure.
 */
export function notSureThreshold(
  outcomes: readonly Outcome[],
  { target, fewest }: NotSureRule = NOT_SURE_RULE,
): number {
  for (let thousandths = 0; thousandths < 1000; thousandths++) {
    const threshold = thousandths / 1000;
    const { n, accuracy } = atThreshold(outcomes, threshold);
    if (n < fewest) break;
    if (accuracy! >= target) return threshold;
  }
  return 1;
}
