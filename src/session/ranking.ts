export interface Ranked {
  readonly id: number;
  readonly probability: number;
}

/** The k likeliest classes, likeliest first; equal ones in the order of their ids. */
export function topK(probabilities: ArrayLike<number>, k: number): Ranked[] {
  return Array.from(probabilities, (probability, id) => ({ id, probability }))
    .sort((a, b) => b.probability - a.probability || a.id - b.id)
    .slice(0, k);
}
