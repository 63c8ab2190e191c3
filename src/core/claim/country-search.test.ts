import { expect, test } from 'vitest';
import { countryEntries, searchCountries } from './country-search.ts';
import { findCountry } from './find-country.ts';

const english = countryEntries(['en']);
const found = (typed: string, entries = english) =>
  searchCountries(entries, typed).map(({ code }) => code);

test('lists every country once, in the alphabet of the language', () => {
  expect(english).toHaveLength(250);
  expect(new Set(english.map(({ code }) => code)).size).toBe(250);
  expect(found('')).toHaveLength(250);
  expect(english[0]?.code).toBe('AF');
  expect(countryEntries(['de'])[0]?.name).toBe('Afghanistan');
  const spanish = countryEntries(['es', 'en']).map(({ name }) => name);
  // Á stands beside A.
  expect(spanish.indexOf('Austria')).toBeLessThan(spanish.indexOf('Bélgica'));
});

test('accents, case and punctuation do not count', () => {
  expect(found('cote d ivoire')).toEqual(['CI']);
  expect(found('  CÔTE D’IV ')).toEqual(['CI']);
  expect(found('reunion')[0]).toBe('RE');
  expect(found('åland')[0]).toBe('AX');
  expect(found('curacao')[0]).toBe('CW');
});

test('codes are matched, the best fit comes first', () => {
  expect(found('fr')[0]).toBe('FR');
  expect(found('DEU')[0]).toBe('DE');
  expect(found('uk')[0]).toBe('GB');
  expect(found('guinea')[0]).toBe('GN');
  expect(found('guinea')).toEqual(
    expect.arrayContaining(['GN', 'GW', 'GQ', 'PG']),
  );
  expect(found('kong')[0]).toBe('HK');
  expect(found('no such country')).toEqual([]);
});

test('is found in each of the languages', () => {
  const arabic = countryEntries(['ar', 'en']);
  expect(found('فرنسا', arabic)).toContain('FR');
  expect(found('germany', arabic)).toContain('DE');
  expect(arabic.find(({ code }) => code === 'FR')?.name).toBe('فرنسا');
});

test('finds what metadata name, and guesses nothing', () => {
  const all = countryEntries(['en', 'de', 'fr']);
  expect(findCountry(all, 'Deutschland')).toBe('DE');
  expect(findCountry(all, 'FRA')).toBe('FR');
  expect(findCountry(all, 'it')).toBe('IT');
  expect(findCountry(all, 'ÉTATS-UNIS')).toBe('US');
  expect(findCountry(all, 'Bavaria')).toBeUndefined();
  expect(findCountry(all, 'guinea b')).toBeUndefined();
  expect(findCountry(all, ' ')).toBeUndefined();
});
