import { expect, test } from 'vitest';
import { neighbourOf } from './roving.ts';

const IDS = ['a', 'b', 'c'];

test.each([
  ['a', 'ArrowRight', 'b'],
  ['c', 'ArrowRight', 'a'],
  ['a', 'ArrowLeft', 'c'],
  ['b', 'Home', 'a'],
  ['b', 'End', 'c'],
  ['b', 'x', undefined],
])('from %s, %s goes to %s', (id, key, next) => {
  expect(neighbourOf(IDS, id, key, false)).toBe(next);
});

test('arrows follow the screen where the row runs from right to left', () => {
  expect(neighbourOf(IDS, 'a', 'ArrowLeft', true)).toBe('b');
  expect(neighbourOf(IDS, 'a', 'ArrowRight', true)).toBe('c');
});
