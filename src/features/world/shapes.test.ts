import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { CLASSES } from '../../core/classes/classes.ts';
import type { CountriesTopology } from '../../core/geo/country-polygons.ts';
import { finePath, HEIGHT, WIDTH, worldShapes } from './shapes.ts';

const require = createRequire(import.meta.url);
const topology = require('world-atlas/countries-50m.json') as CountriesTopology;
const codes = require('i18n-iso-countries/codes.json') as string[][];
const byNumber = new Map(codes.map(([alpha2, , number]) => [number, alpha2]));
const { countries } = worldShapes(topology, (numeric) => byNumber.get(numeric));
const shape = (code: string) => countries.find((one) => one.code === code)!;

test('draws a piece of land for every class, and none twice', () => {
  const drawn = new Set(countries.map(({ classId }) => classId));
  expect(CLASSES.filter(({ id }) => !drawn.has(id))).toEqual([]);
  const all = countries.map(({ code }) => code);
  expect(new Set(all).size).toBe(all.length);
});

test('puts countries where they are, inside the drawing', () => {
  const [us, italy, australia] = [shape('US'), shape('IT'), shape('AU')];
  expect(us.centre.x).toBeLessThan(italy.centre.x);
  expect(italy.centre.x).toBeLessThan(australia.centre.x);
  expect(italy.centre.y).toBeLessThan(australia.centre.y);
  for (const { centre } of countries) {
    expect(centre.x > 0 && centre.x < WIDTH).toBe(true);
    expect(centre.y > 0 && centre.y < HEIGHT).toBe(true);
  }
});

test('takes the largest piece of land, not what lies overseas', () => {
  const france = shape('FR');
  expect(france.extent).toBeLessThan(60);
  expect(france.centre.y).toBeLessThan(shape('DZ').centre.y);
  expect(shape('SG').extent).toBeLessThan(3);
});

test('has more points for a closer look', () => {
  const norway = shape('NO');
  expect(finePath(norway).length).toBeGreaterThan(norway.path.length * 1.2);
  expect(norway.path).toMatch(/^M[\d.]+,[\d.]+/);
});
