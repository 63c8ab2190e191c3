import { cardFusion, fuse } from '../../core/fusion/fuse.ts';
import type { EntryAnswer } from '../../core/many/entry.ts';
import type { AskedAnswer } from '../asks.ts';

/** What is kept of an answer: probabilities by the card's fusion, and which model gave them. */
export function keptOf({ card, views }: AskedAnswer): EntryAnswer {
  const logits = Object.fromEntries(
    views.map(({ view, logits }) => [view, logits]),
  );
  const fusion = cardFusion(card.fusion);
  return {
    probabilities: Float64Array.from(fuse(logits, fusion, card.temperature)),
    model: { name: card.name, version: card.version },
  };
}
