import countries from 'i18n-iso-countries';
import { expect, test } from 'vitest';
import { CLASS_COUNT, CLASSES, classOf } from './classes.ts';
import { classNames } from './names.ts';

test('holds every ISO 3166-1 country and Kosovo exactly once', () => {
  const all = Object.keys(countries.getAlpha2Codes()).sort();
  expect(all).toContain('XK');
  expect(all).toHaveLength(250);
  expect(CLASSES.flatMap((one) => one.countries).sort()).toEqual(all);
});

test('has 61 classes with the rows that the authors show', () => {
  expect(CLASS_COUNT).toBe(61);
  const known: Record<number, string> = {
    0: 'US',
    1: 'GB',
    2: 'ES',
    3: 'FR',
    4: 'DE',
    5: 'IT',
    6: 'CA',
    7: 'JP',
    8: 'AU',
    9: 'NL',
    10: 'CN',
    11: 'BR',
    14: 'IN',
    17: 'MX',
    22: 'RU',
    27: 'TR',
    36: 'SG',
    44: 'EG',
    58: 'JO',
  };
  for (const [id, country] of Object.entries(known)) {
    expect(CLASSES[Number(id)]?.countries[0]).toBe(country);
  }
  expect(classOf('VA')).toBe(5);
  expect(classOf('SD')).toBe(44);
  expect(classOf('AE')).toBe(60);
  expect(classOf('ZZ')).toBeUndefined();
});

test('is named in the language of the user', () => {
  expect(classNames(5, 'en')).toEqual({
    main: 'Italy',
    neighbours: ['Vatican City', 'San Marino', 'Malta'],
  });
  expect(classNames(4, 'es').main).toBe('Alemania');
  expect(() => classNames(61, 'en')).toThrow(RangeError);
});
