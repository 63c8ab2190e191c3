import { expect, test } from 'vitest';
import { CLASSES } from '../../core/classes/classes.ts';
import { flagUrl, loadFlags } from './flags.ts';

test('knows the flag of every country, once loaded', async () => {
  expect(flagUrl('IT')).toBeUndefined();
  await loadFlags();
  const countries = CLASSES.flatMap((one) => one.countries);
  expect(countries.filter((country) => !flagUrl(country))).toEqual([]);
  expect(flagUrl('IT')).toContain('data:image/svg+xml,%3Csvg');
  expect(flagUrl('ZZ')).toBeUndefined();
});
