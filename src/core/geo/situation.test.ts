import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { expect, test } from 'vitest';
import type { CountriesTopology } from './country-polygons.ts';
import { MAP_ERROR_KM, situationOf } from './situation.ts';
import { WorldMap } from './world-map.ts';

const file = createRequire(import.meta.url).resolve(
  'world-atlas/countries-50m.json',
);
const byNumber = new Map(
  codes.map(([two = '', , number = '']) => [number, two]),
);
const map = new WorldMap(
  JSON.parse(readFileSync(file, 'utf8')) as CountriesTopology,
  (numeric) => byNumber.get(numeric.padStart(3, '0')),
);
const at = (lat: number, lon: number) => situationOf(map, { lat, lon });

test('tells the country of a place inland, without a border', () => {
  const inland = (country: string) => ({ kind: 'land', country, border: null });
  // The Eiffel Tower, the Uffizi, Ayers Rock, Brasília.
  expect(at(48.8584, 2.2945)).toEqual(inland('FR'));
  expect(at(43.7687, 11.2553)).toEqual(inland('IT'));
  expect(at(-25.3444, 131.0369)).toEqual(inland('AU'));
  expect(at(-15.7998, -47.8645)).toEqual(inland('BR'));
});

test('tells of a border that is near', () => {
  // The Rhine runs 3 km east of Strasbourg's cathedral.
  const strasbourg = at(48.5818, 7.7509);
  expect(strasbourg).toMatchObject({
    country: 'FR',
    border: { country: 'DE' },
  });
  const { border } = strasbourg as { border: { km: number } };
  expect(Math.abs(border.km - 4)).toBeLessThan(MAP_ERROR_KM);
  // San Marino is 7 km wide.
  expect(at(43.9356, 12.4473)).toMatchObject({
    country: 'SM',
    border: { country: 'IT' },
  });
});

test('tells a coast from the open sea', () => {
  // Off Nice, and halfway between Europe and America.
  const nice = at(43.62, 7.28);
  expect(nice).toMatchObject({ kind: 'coast', country: 'FR' });
  const sea = at(35, -45);
  expect(sea.kind).toBe('sea');
  expect((sea as { km: number }).km).toBeGreaterThan(1000);
});
