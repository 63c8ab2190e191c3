import { expect, test } from 'vitest';
import { classLabel, listNames } from './country.ts';

test('names a class in the language of the browser', () => {
  const { main, neighbours, lang } = classLabel(5);
  expect(main).toBe(new Intl.DisplayNames(lang, { type: 'region' }).of('IT'));
  expect(neighbours).toHaveLength(3);
});

test('lists names with the comma of their language', () => {
  expect(listNames(['a', 'b', 'c'], 'en')).toBe('a, b, c');
  expect(listNames(['أ', 'ب'], 'ar')).toMatch(/^أ.+ب$/);
});
