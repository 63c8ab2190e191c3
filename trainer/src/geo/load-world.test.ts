import { expect, test } from 'vitest';
import { CLASSES, classOf } from '../../../src/core/classes/classes.ts';
import { loadWorld } from './load-world.ts';
import { countryOfRow, placeOf } from './row-place.ts';

const world = loadWorld();

test('draws only countries that have a class, and nearly all that do', () => {
  for (const code of world.countries) expect(classOf(code)).toBeDefined();
  const all = CLASSES.flatMap(({ countries }) => countries);
  // Too small for 1:50 million; the nearest shore is in the same class.
  expect(all.filter((code) => !world.countries.includes(code))).toEqual(
    expect.arrayContaining(['GI', 'TV', 'UM']),
  );
  expect(world.countries.length).toBeGreaterThan(240);
});

test.each([
  ['CA', 49.2, -110],
  ['US', 48.8, -110],
  ['RU', 66, -175],
  ['AQ', -85, 0],
  ['GF', 4, -53],
  ['RE', -21.1, 55.5],
  ['GP', 16.2, -61.6],
  ['MQ', 14.6, -61],
  ['SJ', 78.2, 15.6],
  ['BQ', 12.15, -68.27],
  ['PR', 18.4, -66.1],
  ['XK', 42.6, 21.1],
  ['CY', 35.3, 33.4],
  ['LS', -29.5, 28.2],
  ['HK', 22.28, 114.16],
  ['CX', -10.45, 105.65],
])('knows that %s holds %f, %f', (country, lat, lon) => {
  expect(world.countryOf({ lat, lon }).country).toBe(country);
});

test('takes the country of a row from its columns, else from its place', () => {
  const get = () => world;
  expect(countryOfRow({ cc: 'va', LAT: '0', LON: '0' }, get)).toBe('VA');
  expect(countryOfRow({ LAT: '41.9', LON: '12.6' }, get)).toBe('IT');
  expect(countryOfRow({ country: 'ZZ' }, get)).toBe('ZZ');
  expect(countryOfRow({ LAT: '', LON: '' }, get)).toBe('');
  expect(placeOf({ LAT: '91', LON: '0' })).toBeUndefined();
});
