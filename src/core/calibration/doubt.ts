import type { ModelCard } from '../formats/card.ts';

/**
 * Why an answer is no answer: `close`, no class stands out enough; `no-place`, the picture excites
 * fewer of the network's channels than photos of places do.
 */
export type Doubt = 'close' | 'no-place';

/** The card's two limits. */
export type Limits = Pick<
  NonNullable<ModelCard['notSure']>,
  'threshold' | 'participation'
>;

/**
 * Whether the page should say "not sure". A card without figures for it is never in doubt.
 *
 * @param probability of the first answer.
 * @param participation mean participation of the crops that were fused; undefined where it is
 * not known.
 */
export function doubtOf(
  { notSure }: { readonly notSure?: Limits },
  probability: number,
  participation?: number,
): Doubt | undefined {
  if (!notSure) return undefined;
  const { threshold, participation: least = 0 } = notSure;
  if (participation !== undefined && participation < least) return 'no-place';
  return probability < threshold ? 'close' : undefined;
}
