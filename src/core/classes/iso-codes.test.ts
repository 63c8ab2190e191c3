import { expect, test } from 'vitest';
import { CLASSES } from './classes.ts';
import { alpha3Of, canonicalCode } from './iso-codes.ts';

test('knows the codes of every country', () => {
  for (const country of CLASSES.flatMap((one) => one.countries))
    expect(alpha3Of(country), country).toMatch(/^[A-Z]{3}$/);
  expect(alpha3Of('DE')).toBe('DEU');
});

test('knows what a code was called before, or by mistake', () => {
  expect(canonicalCode('uk')).toBe('GB');
  expect(canonicalCode('FR')).toBe('FR');
  expect(canonicalCode('france')).toBeUndefined();
  expect(canonicalCode('1é')).toBeUndefined();
});
