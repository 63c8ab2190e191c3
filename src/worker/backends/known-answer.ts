import type { ModelCard } from '../../core/formats/card.ts';
import { testPattern } from '../../core/pixels/test-pattern.ts';
import type { Engine } from '../../model/engine.ts';

/**
 * How far an engine's answer to the test pattern is from the card's.
 *
 * @returns the largest difference of any logit; NaN when an answer is not a number.
 */
export async function knownAnswerError(
  engine: Engine,
  card: Pick<ModelCard, 'knownAnswer' | 'preprocessing'>,
  signal: AbortSignal,
): Promise<number> {
  const { seed, logits } = card.knownAnswer;
  const pattern = testPattern(seed, card.preprocessing.crop);
  const [answer] = await engine.infer([pattern], { signal });
  if (answer?.logits.length !== logits.length) return NaN;
  return Math.max(...logits.map((one, i) => Math.abs(one - answer.logits[i]!)));
}
