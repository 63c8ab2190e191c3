import { expect, test } from 'vitest';
import { CLASSES } from '../../core/classes/classes.ts';
import { flagUrl, loadFlags } from './flags.ts';

test('knows the flag of every country, once loaded', async () => {
  expect(flagUrl('IT')).toBeUndefined();
  await loadFlags();
  const countries = CLASSES.flatMap((one) => one.countries);
  expect(countries.filter((country) => !flagUrl(country))).toEqual([]);
  expect(flagUrl('IT')).toBe(flagUrl('IT'));
  const italy = await fetch(flagUrl('IT')!);
  expect(italy.headers.get('content-type')).toBe('image/svg+xml');
  expect(await italy.text()).toMatch(/^<svg .*<\/svg>$/);
  expect(flagUrl('ZZ')).toBeUndefined();
});
