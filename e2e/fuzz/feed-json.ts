import { cardTexts, lessonTexts } from './json-files.ts';
import { JsonTarget } from './json-target.ts';
import type { Tally } from './tally.ts';
import type { Target } from './target.ts';

/** Gives the open page damaged lessons and cards, so many of each. */
export async function feedJson(
  target: Target,
  tally: Tally,
  seed: number,
  count: number,
): Promise<void> {
  if (count === 0) return;
  const json = new JsonTarget(target);
  const kinds = {
    lesson: [lessonTexts(seed, count), (text) => json.giveLesson(text)],
    card: [await cardTexts(seed, count), (text) => json.giveCard(text)],
  } satisfies Record<string, [string[], (text: string) => Promise<unknown>]>;
  for (const [kind, [texts, give]] of Object.entries(kinds)) {
    for (const [number, text] of texts.entries()) {
      const before = performance.now();
      const file = {
        ...{ kind: `JSON: ${kind}`, name: `${kind} ${number}` },
        ...{ mimeType: 'application/json', buffer: Buffer.from(text) },
      };
      tally.add(file, await give(text), performance.now() - before);
    }
    const worse = await json.stillWorks();
    if (worse) tally.fault(`after ${count} damaged ${kind}s: ${worse}`);
  }
}
