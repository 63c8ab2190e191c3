import { mulberry32 } from '../../../src/core/random/mulberry32.ts';

/**
 * Draws pairs of different classes: each item comes first equally often, its partner is drawn from
 * all others, and no pair comes twice.
 *
 * @returns as many as wanted, or all that there are.
 */
export function drawPairs<T extends { readonly classId: number }>(
  items: readonly T[],
  wanted: number,
  seed: number,
): [T, T][] {
  const random = mulberry32(seed);
  // What is left to choose from, for each first item.
  const partners = items.map(({ classId }, i) =>
    items.filter((other, j) => j !== i && other.classId !== classId),
  );
  const pairs: [T, T][] = [];
  while (pairs.length < wanted) {
    const before = pairs.length;
    for (const [i, first] of items.entries()) {
      const left = partners[i]!;
      if (left.length === 0) continue;
      if (pairs.length === wanted) break;
      const at = Math.floor(random() * left.length);
      pairs.push([first, left.splice(at, 1)[0]!]);
    }
    if (pairs.length === before) break;
  }
  return pairs;
}
