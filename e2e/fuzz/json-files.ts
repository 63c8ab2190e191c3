import fc from 'fast-check';
import { START } from '../../src/core/composite/composite.ts';
import type { LessonFile } from '../../src/core/composite/schema.ts';
import { shardedModel } from '../support/sharded-model.ts';
import { damagedJson, damagedText } from './json.ts';
import { GOOD_PHOTO } from './seeds.ts';

/** A whole lesson with a picture in it. */
export const LESSON = {
  format: 'which-country-lesson/1',
  title: 'Which half wins?',
  step: 1,
  steps: [
    {
      text: 'Look.',
      set: { a: 'one', b: null, composite: START },
      check: null,
    },
    { text: 'Drag.', set: null, check: { kind: 'seam', min: 0, max: 0.5 } },
  ],
  composite: START,
  a: 'one',
  b: null,
  countries: { a: 10, b: null },
  pictures: {
    one: {
      ...{ name: 'One', type: 'image/jpeg' as const, credit: null },
      base64: GOOD_PHOTO.toString('base64'),
    },
  },
} satisfies LessonFile;

/** The same for the same seed. */
export function lessonTexts(seed: number, count: number): string[] {
  return texts(LESSON, seed, count);
}

export async function cardTexts(seed: number, count: number) {
  const { card } = await shardedModel(2, 'mine');
  return texts(card, seed, count);
}

function texts(whole: unknown, seed: number, numRuns: number): string[] {
  const damaged = fc.oneof(
    damagedJson(whole).map((one) => JSON.stringify(one) ?? ''),
    damagedText(JSON.stringify(whole)),
    fc.json(),
  );
  return fc.sample(damaged, { seed, numRuns });
}
