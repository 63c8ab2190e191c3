/** How the likelihoods of two countries compare. */
export type Odds =
  /** Both belong to one class. */
  | { readonly kind: 'one-class' }
  | { readonly kind: 'equal' }
  /** `times` is rounded for reading; `over` when it is more than that. */
  | {
      readonly kind: 'likelier' | 'less-likely';
      readonly times: number;
      readonly over: boolean;
    };

/** Beyond this a ratio of two softmax outputs says no more than "far". */
const MOST = 1000;

/** Below this factor nobody should read a difference into the numbers. */
const ALIKE = 1.15;

/**
 * How much likelier the first of two countries is than the second.
 *
 * @param a, b with the class of each and its probability.
 */
export function oddsOf(
  a: { readonly classId: number; readonly probability: number },
  b: { readonly classId: number; readonly probability: number },
): Odds {
  if (a.classId === b.classId) return { kind: 'one-class' };
  const more = Math.max(a.probability, b.probability);
  const less = Math.min(a.probability, b.probability);
  // Two zeros are alike; a number over zero is infinitely more.
  const ratio = more === less ? 1 : more / less;
  if (ratio < ALIKE) return { kind: 'equal' };
  return {
    kind: a.probability > b.probability ? 'likelier' : 'less-likely',
    times: ratio > MOST ? MOST : roundedTimes(ratio),
    over: ratio > MOST,
  };
}

/** To two significant digits, for more would pretend to know. */
function roundedTimes(ratio: number): number {
  return Number(ratio.toPrecision(2));
}
