import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../core/problems/problem.ts';
import { noticeText } from './notice-text.ts';

test.each(PROBLEM_CODES)('%s has a sentence of its own', (code) => {
  const text = noticeText({
    kind: 'bad-file',
    problem: { code },
    name: 'IMG_1.jpg',
  });
  expect(text).toMatch(/^[A-Z“].+\.$/);
});

test('a picture without a name is called so', () => {
  const problem = { code: 'empty-file' } as const;
  expect(noticeText({ kind: 'bad-file', problem, name: '' })).toMatch(
    /^“Your picture” is empty/,
  );
});
