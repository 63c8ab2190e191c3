import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  LessonError,
  parseLesson,
} from '../../src/core/composite/lesson-file.ts';
import { ProblemError } from '../../src/core/problems/problem.ts';
import { parseNetwork } from '../../src/model/network.ts';
import { checkCard } from '../../src/worker/weights/fetch-card.ts';
import { smallModel } from '../../src/worker/testing/small-model.ts';
import { damagedJson, damagedText } from './json.ts';
import { lessonWith } from './lesson.ts';

// The same every time, so that a failure is no surprise of the day.
const SEEDED = { seed: 8, numRuns: 1500 };

const LESSON = lessonWith({ type: 'image/png', base64: 'AAEC' });

test('a lesson is read, or refused with a reason that has a sentence', () => {
  expect(parseLesson(JSON.stringify(LESSON))).toEqual(LESSON);
  const damaged = damagedJson(LESSON).map((one) => JSON.stringify(one) ?? '');
  const texts = fc.oneof(
    damaged,
    damagedText(JSON.stringify(LESSON)),
    fc.json(),
    fc.string({ unit: 'binary' }),
  );
  const check = (text: string) => {
    try {
      parseLesson(text);
    } catch (error) {
      expect(error).toBeInstanceOf(LessonError);
    }
  };
  fc.assert(fc.property(texts, check), SEEDED);
});

test('nesting without end is no lesson, either', () => {
  for (const depth of [1000, 300_000]) {
    const text = `{"format":"which-country-lesson/1","steps":${'['.repeat(depth)}`;
    for (const one of [text, text + ']'.repeat(depth) + '}'])
      expect(() => parseLesson(one)).toThrow(LessonError);
  }
});

test('a card is believed, or refused before anything is computed', async () => {
  const { card, files } = await smallModel();
  const model = JSON.parse(
    new TextDecoder().decode(files.get('model.json')),
  ) as unknown;
  const check = (damaged: unknown) => {
    try {
      // What is believed must be safe to build a network of.
      parseNetwork(checkCard(damaged), model, new Uint8Array(0));
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(RangeError);
    }
    try {
      checkCard(damaged);
    } catch (error) {
      expect(error).toBeInstanceOf(ProblemError);
    }
  };
  fc.assert(fc.property(damagedJson(card), check), SEEDED);
  fc.assert(fc.property(fc.jsonValue(), check), SEEDED);
});

test('a card that asks for a boundless network is refused', async () => {
  const { card } = await smallModel();
  const asks = (part: object) => () =>
    checkCard({ ...card, architecture: { ...card.architecture, ...part } });
  expect(asks({})).not.toThrow();
  expect(asks({ units: [1e9, 1, 1, 1] })).toThrow(ProblemError);
  expect(asks({ units: Array<number>(1e5).fill(1) })).toThrow(ProblemError);
  expect(asks({ widths: [1e9, 1, 1, 1] })).toThrow(ProblemError);
});
