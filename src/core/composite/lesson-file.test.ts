import { describe, expect, test } from 'vitest';
import { START } from './composite.ts';
import {
  formatLesson,
  fromBase64,
  LessonError,
  MAX_LESSON_BYTES,
  parseLesson,
  toBase64,
} from './lesson-file.ts';
import type { LessonFile } from './schema.ts';

const LESSON: LessonFile = {
  format: 'which-country-lesson/1',
  title: 'Which half wins?',
  step: 1,
  steps: [
    { text: 'Look.', set: { a: 'one', b: null }, check: null },
    { text: 'Drag.', set: null, check: { kind: 'seam', min: 0, max: 0.5 } },
  ],
  composite: START,
  a: 'one',
  b: null,
  countries: { a: 10, b: null },
  pictures: {
    one: { name: 'One', type: 'image/png', base64: 'AAEC', credit: null },
  },
};

const faultOf = (text: string) => {
  try {
    parseLesson(text);
  } catch (error) {
    if (error instanceof LessonError) return error.fault;
    throw error;
  }
  return 'none';
};

test('what is written is read', () => {
  expect(parseLesson(formatLesson(LESSON))).toEqual(LESSON);
});

test('bytes survive base64, many of them, too', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i * 7);
  expect(Buffer.compare(fromBase64(toBase64(bytes)), bytes)).toBe(0);
});

describe('a file that is none', () => {
  const changed = (change: object) => JSON.stringify({ ...LESSON, ...change });
  const composite = { ...START, mix: 2 };

  test.each([
    ['not-a-lesson', ''],
    ['not-a-lesson', 'Dear class'],
    ['not-a-lesson', '[1, 2]'],
    ['not-a-lesson', 'null'],
    ['not-a-lesson', '{"format":"which-country-card/1"}'],
    ['newer', changed({ format: 'which-country-lesson/2' })],
    ['damaged', formatLesson(LESSON).slice(0, -20)],
    ['damaged', changed({ steps: [] })],
    ['damaged', changed({ step: 2 })],
    ['damaged', changed({ title: 'x'.repeat(121) })],
    ['damaged', changed({ a: 'two' })],
    ['damaged', changed({ a: '__proto__' })],
    ['damaged', changed({ a: 'constructor' })],
    ['damaged', changed({ composite })],
    ['damaged', changed({ countries: { a: 61, b: null } })],
    ['too-large', ' '.repeat(MAX_LESSON_BYTES + 1)],
  ])('is %s (%#)', (fault, text) => {
    expect(faultOf(text)).toBe(fault);
  });
});
