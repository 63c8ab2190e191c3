import type { Plan } from '../../../core/composite/policy.ts';
import { cardFusion, fuse } from '../../../core/fusion/fuse.ts';
import type { AskedAnswer } from '../../../session/asks.ts';

/** An answer's probabilities of all classes, joined as the plan or the model's card says. */
export function fused({ views, card }: AskedAnswer, plan: Plan): Float64Array {
  const logits = Object.fromEntries(
    views.map(({ view, logits }) => [view, logits]),
  );
  return fuse(logits, plan.fusion ?? cardFusion(card.fusion), card.temperature);
}
