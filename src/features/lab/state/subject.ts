import type { Composite } from '../../../core/composite/composite.ts';
import { FULL } from '../../../core/composite/policy.ts';
import type { LabState } from './state.ts';
import type { Subject, Work } from './work.ts';

const subjects = new WeakMap<Composite, Subject[]>();

/**
 * The pictures and how they are joined; the same pictures and composite always give the same
 * object, so that an answer can tell whether it is still the answer.
 */
export function subjectOf({ a, b, composite }: Work): Subject | null {
  if (!a) return null;
  const [imageA, imageB] = [a.image, b?.image ?? null];
  const known = subjects.get(composite) ?? [];
  const found = known.find((one) => one.a === imageA && one.b === imageB);
  if (found) return found;
  const subject = { a: imageA, b: imageB, composite };
  subjects.set(composite, [...known, subject]);
  return subject;
}

export function currentSubject({ history }: LabState): Subject | null {
  return subjectOf(history.present);
}

/** Whether the five crops of what is on the screen have answered. */
export function isAnswered(state: LabState): boolean {
  const { answer } = state;
  return answer?.plan === FULL && answer.subject === currentSubject(state);
}
