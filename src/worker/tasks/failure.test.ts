import { expect, test } from 'vitest';
import { ProblemError } from '../../core/problems/problem.ts';
import { describe as inWords, toFailure } from './failure.ts';

test('a ProblemError gives its problem', () => {
  const error = new ProblemError('gpu-lost', { detail: 'x' });
  expect(toFailure(error)).toEqual({
    ok: false,
    problem: { code: 'gpu-lost', detail: 'x' },
  });
});

test('an abort is no problem', () => {
  const error = new DOMException('', 'AbortError');
  expect(toFailure(error)).toEqual({ ok: false, aborted: true });
});

test.each([
  [new RangeError('Array buffer allocation failed'), 'out-of-memory'],
  [new RangeError('Invalid array length'), 'out-of-memory'],
  [new RangeError('a view of 3 x 3'), 'unexpected'],
  [new TypeError('x is not a function'), 'unexpected'],
])('%s is %s', (error, code) => {
  expect(toFailure(error)).toMatchObject({ problem: { code } });
});

test.each([
  [new TypeError('bad'), 'TypeError: bad'],
  [{ message: 'thrown by tfjs' }, 'thrown by tfjs'],
  ['text', 'text'],
  [null, 'null'],
])('%s in words', (error, words) => {
  expect(inWords(error)).toBe(words);
});
