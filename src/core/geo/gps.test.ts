import { expect, test } from 'vitest';
import { exifDegrees, gpsReading, xmpDegrees } from './gps.ts';

test('reads degrees, minutes and seconds on either side', () => {
  const paris: [number, number][] = [[48, 1], [51, 1], [2964, 100]]; // prettier-ignore
  expect(exifDegrees(paris, ['N'])).toBeCloseTo(48.8582333, 6);
  expect(exifDegrees(paris, 's\0')).toBeCloseTo(-48.8582333, 6);
  expect(exifDegrees([[2, 1], [1764, 100]], 'E')).toBeCloseTo(2.294, 6); // prettier-ignore
  expect(exifDegrees([[72123, 1000]], 'W')).toBeCloseTo(-72.123, 9);
  expect(exifDegrees([[48, 1], [30, 1], [0, 0]], 'N')).toBe(48.5); // prettier-ignore
  expect(exifDegrees(undefined, undefined)).toBeUndefined();
});

test('takes nothing for a number that is none', () => {
  expect(exifDegrees([[0, 0], [0, 0], [0, 0]], 'N')).toBeNaN(); // prettier-ignore
  expect(exifDegrees([[1, 0]], 'N')).toBe(Infinity);
  expect(exifDegrees([], 'N')).toBeNaN();
  expect(exifDegrees('48', 'N')).toBeNaN();
  expect(exifDegrees([['a', 'b']], 'N')).toBeNaN();
  // Without its side a coordinate may be on the other half of the world.
  expect(exifDegrees([[48, 1]], undefined)).toBeNaN();
  expect(exifDegrees([[48, 1], [75, 1]], 'N')).toBeNaN(); // prettier-ignore
});

test('reads coordinates of XMP', () => {
  expect(xmpDegrees('48,51.494N')).toBeCloseTo(48.8582333, 6);
  expect(xmpDegrees('2,17,38.4E')).toBeCloseTo(2.294, 6);
  expect(xmpDegrees('33,51.6s')).toBeCloseTo(-33.86, 6);
  expect(xmpDegrees('here')).toBeNaN();
  expect(xmpDegrees(48)).toBeNaN();
  expect(xmpDegrees(undefined)).toBeUndefined();
});

test('believes only what can be a place', () => {
  const absurd = (reason: string) => ({ kind: 'absurd', reason });
  expect(gpsReading(48.86, 2.29)).toEqual({
    kind: 'place',
    place: { lat: 48.86, lon: 2.29 },
  });
  expect(gpsReading(0, -78)).toMatchObject({ kind: 'place' });
  expect(gpsReading(undefined, undefined)).toEqual({ kind: 'none' });
  expect(gpsReading(48, undefined)).toEqual(absurd('incomplete'));
  expect(gpsReading(NaN, 2)).toEqual(absurd('not-a-number'));
  expect(gpsReading(Infinity, 2)).toEqual(absurd('not-a-number'));
  expect(gpsReading(999, 2)).toEqual(absurd('out-of-range'));
  expect(gpsReading(48, -181)).toEqual(absurd('out-of-range'));
  expect(gpsReading(0, -0)).toEqual(absurd('null-island'));
});
