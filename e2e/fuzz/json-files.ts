import fc from 'fast-check';
import { shardedModel } from '../support/sharded-model.ts';
import { damagedJson, damagedText } from './json.ts';
import { lessonWith } from './lesson.ts';
import { GOOD_PHOTO } from './seeds.ts';

/** A whole lesson with a picture in it. */
export const LESSON = lessonWith({
  type: 'image/jpeg',
  base64: GOOD_PHOTO.toString('base64'),
});

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
