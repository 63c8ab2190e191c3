import type { Figures } from '../formats/card.ts';

/** How often the true country stood behind one of the places that are counted. */
export interface Misses {
  /** 1, 3, 5 or 10. */
  readonly behind: number;
  readonly share: number;
}

/**
 * How usual it is that the true country stands as far down as this: the share of tested photos whose
 * true class was not among the first 10 (or 5, 3, 1, whichever is the most that is less than `rank`).
 *
 * @param rank counts from 1.
 * @returns undefined for rank 1.
 */
export function missesAt(figures: Figures, rank: number): Misses | undefined {
  const places = [
    { behind: 10, share: 1 - figures.top10 },
    { behind: 5, share: 1 - figures.top5 },
    { behind: 3, share: 1 - figures.top3 },
    { behind: 1, share: 1 - figures.top1 },
  ];
  return places.find(({ behind }) => rank > behind);
}
