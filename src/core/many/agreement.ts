import { classOf } from '../classes/classes.ts';
import { ranking } from '../metrics/metrics.ts';
import type { Entry } from './entry.ts';

/** The likeliest class of an answered photo with its probability, else undefined. */
export function firstAnswer(
  entry: Entry,
): { readonly id: number; readonly probability: number } | undefined {
  if (entry.state.phase !== 'answered') return undefined;
  const { probabilities } = entry.state.answer;
  const id = ranking(probabilities)[0]!;
  return { id, probability: probabilities[id]! };
}

export type Agreement = 'agrees' | 'disagrees' | 'no-place';

/** Whether the first answer is the class of the country that the file's metadata name. */
export function agreementOf(entry: Entry): Agreement | undefined {
  const first = firstAnswer(entry);
  if (!first || entry.place === undefined) return undefined;
  const country = entry.place?.country;
  if (country === undefined) return 'no-place';
  return classOf(country) === first.id ? 'agrees' : 'disagrees';
}
