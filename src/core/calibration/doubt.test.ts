import { expect, test } from 'vitest';
import { doubtOf } from './doubt.ts';

const notSure = { threshold: 0.4, target: 0.6, split: 'val' };

test('is not sure below the threshold only', () => {
  expect(doubtOf({ notSure }, 0.399)).toBe('close');
  expect(doubtOf({ notSure }, 0.4)).toBeUndefined();
  expect(doubtOf({}, 0.01)).toBeUndefined();
});

test('sees no place where few channels take part, however sure the answer', () => {
  const card = { notSure: { ...notSure, participation: 0.5 } };
  expect(doubtOf(card, 0.9, 0.499)).toBe('no-place');
  expect(doubtOf(card, 0.1, 0.499)).toBe('no-place');
  expect(doubtOf(card, 0.9, 0.5)).toBeUndefined();
  expect(doubtOf(card, 0.1, 0.5)).toBe('close');
});

test('without the participation, or a card that names none, only the probability counts', () => {
  const card = { notSure: { ...notSure, participation: 0.5 } };
  expect(doubtOf(card, 0.9)).toBeUndefined();
  expect(doubtOf({ notSure }, 0.9, 0)).toBeUndefined();
});
