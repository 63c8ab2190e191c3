import type { Standing } from './standing.ts';

/**
 * Which way an answer leans about one country; each word stands for something that can be counted.
 *
 * - `majority`: likelier than all other classes together.
 * - `first`: ahead of each other class, but not of all together.
 * - `close`: at least half as likely as the first.
 * - `possible`: likelier than if all classes were equally likely.
 * - `away`: less likely than that.
 * - `far-away`: at most a tenth of that.
 */
export type Leaning =
  'majority' | 'first' | 'close' | 'possible' | 'away' | 'far-away';

export function leaningOf({
  rank,
  of,
  probability,
  top,
}: Pick<Standing, 'rank' | 'of' | 'probability' | 'top'>): Leaning {
  const even = 1 / of;
  if (rank === 1) return probability > 0.5 ? 'majority' : 'first';
  if (probability >= top / 2) return 'close';
  if (probability > even) return 'possible';
  return probability > even / 10 ? 'away' : 'far-away';
}
