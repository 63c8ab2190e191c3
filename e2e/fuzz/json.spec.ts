import { expect, test } from '@playwright/test';
import { cardTexts, LESSON, lessonTexts } from './json-files.ts';
import { JsonTarget } from './json-target.ts';
import { Target } from './target.ts';

// Many more: npm run fuzz.
const SEED = 2026;

test('damaged lessons get a sentence or open, and the lab still works', async ({
  page,
}) => {
  test.slow();
  const target = new Target(page);
  await target.open();
  const json = new JsonTarget(target);
  expect(await json.giveLesson(JSON.stringify(LESSON))).toEqual({
    kind: 'answer',
  });
  for (const text of lessonTexts(SEED, 25)) {
    const outcome = await json.giveLesson(text);
    expect(outcome, text.slice(0, 300)).not.toHaveProperty('kind', 'fault');
  }
  expect(await json.stillWorks()).toBeUndefined();
});

test('networks with a damaged card get a sentence or run, and the site’s own still works', async ({
  page,
}) => {
  test.slow();
  const target = new Target(page);
  await target.open();
  const json = new JsonTarget(target);
  for (const text of await cardTexts(SEED, 12)) {
    const outcome = await json.giveCard(text);
    expect(outcome, text.slice(0, 300)).not.toHaveProperty('kind', 'fault');
  }
  expect(await json.stillWorks()).toBeUndefined();
});
