/** Where one colour ends and the next begins; about three times as much each. */
export const LIMITS = [0.001, 0.01, 0.03, 0.1, 0.3] as const;

/** Which of the map's six colours a probability has, 0 for the least. */
export function binOf(probability: number): number {
  return LIMITS.filter((limit) => probability >= limit).length;
}

/** The probabilities that the six colours stand for, from the least. */
export const BINS: readonly { from: number; to: number }[] = [
  ...[0, ...LIMITS].map((from, i) => ({ from, to: LIMITS[i] ?? 1 })),
];
