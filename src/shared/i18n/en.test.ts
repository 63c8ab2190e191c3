import { expect, test } from 'vitest';
import { en, type MessageKey } from './en.ts';
import { t } from './t.ts';
import { argumentsOf } from './testing/arguments-of.ts';

test.each(Object.entries(en))(
  '%s is a sentence that can be formatted',
  (key, message) => {
    const values = argumentsOf(message);
    const text = (t as (key: MessageKey, values: object) => string)(
      key as MessageKey,
      values,
    );
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(text.trim()).not.toBe('');
    for (const name of Object.keys(values))
      expect(name).toMatch(/^[a-z][a-z0-9A-Z]*$/);
  },
);

test('fills in numbers and plurals', () => {
  expect(t('notice.took-first', { files: 3 })).toBe(
    'You gave 3 files. One at a time works best, so this is the first.',
  );
  expect(t('answer.show-all', { count: 61 })).toBe('Show all 61');
});

test('takes a name with brackets as it is', () => {
  expect(t('photo.alt', { name: '<b>{x}</b>.png' })).toBe(
    'Your photo: <b>{x}</b>.png',
  );
});

test('lets the compiler check keys and arguments', () => {
  // @ts-expect-error there is no such key
  expect(() => t('no.such.key')).toThrow();
  // @ts-expect-error the name is missing
  expect(() => t('photo.alt')).toThrow(/name/);
  // @ts-expect-error `files` is missing, the plural's own text counts as no argument
  expect(() => t('notice.took-first', { file: 3 })).toThrow(/files/);
});
