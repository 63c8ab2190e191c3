import { expect, test } from 'vitest';
import { readMetadata } from './read-metadata.ts';
import {
  BARE_JPEG,
  fractions,
  gpsAt,
  jpegWith,
  type Said,
} from './testing/jpeg-with.ts';

const read = (said: Said) =>
  readMetadata(new Blob([new Uint8Array(jpegWith(BARE_JPEG, said))]));

test('reads coordinates of both halves of the world', async () => {
  for (const [lat, lon] of [
    [48.8584, 2.2945],
    [-33.8568, 151.2153],
    [-13.1631, -72.545],
    [0, -78.5],
  ] as const) {
    const metadata = await read(gpsAt(lat, lon));
    expect(metadata).toMatchObject({ kind: 'read', gps: { kind: 'place' } });
    const { place } = (
      metadata as { gps: { place: { lat: number; lon: number } } }
    ).gps;
    expect(place.lat).toBeCloseTo(lat, 5);
    expect(place.lon).toBeCloseTo(lon, 5);
  }
});

test('reads degrees that are written as one fraction', async () => {
  const lat = [[48_8584, 10_000]] as const;
  const gps = { ...gpsAt(1, 2).gps, lat };
  expect(await read({ gps })).toMatchObject({
    gps: { place: { lat: 48.8584, lon: 2 } },
  });
});

test('judges absurd coordinates', async () => {
  const zero = [[0, 0], [0, 0], [0, 0]] as const; // prettier-ignore
  const cases: [reason: string, gps: Said['gps']][] = [
    ['null-island', gpsAt(0, 0).gps],
    ['out-of-range', { ...gpsAt(1, 1).gps, lat: [[999, 1]] }],
    ['not-a-number', { lat: zero, latRef: 'N', lon: zero, lonRef: 'E' }],
    ['not-a-number', { lat: fractions(48), lon: fractions(2) }],
    ['not-a-number', { ...gpsAt(1, 1).gps, lon: [[0, 0]] }],
    ['incomplete', { lat: fractions(48), latRef: 'N' }],
  ];
  for (const [reason, gps] of cases) {
    expect(await read({ gps: gps! }), reason).toMatchObject({
      gps: { kind: 'absurd', reason },
    });
  }
});

test('reads places in words', async () => {
  const iptc = { country: 'Deutschland', city: 'Köln' };
  expect(await read({ iptc })).toMatchObject({ named: iptc });
  const attributes = 'photoshop:Country="France" photoshop:City="Lyon"';
  expect(await read({ xmp: { attributes } })).toMatchObject({
    named: { country: 'France', city: 'Lyon' },
  });
  const code = 'Iptc4xmpCore:CountryCode="FRA"';
  expect(await read({ xmp: { attributes: code } })).toMatchObject({
    named: { country: 'FRA', city: '' },
  });
});

test('reads coordinates of XMP where Exif has none', async () => {
  const attributes =
    'exif:GPSLatitude="48,51.504N" exif:GPSLongitude="2,17.67E"';
  const metadata = await read({ xmp: { attributes } });
  expect(metadata).toMatchObject({ gps: { kind: 'place' } });
  expect(await read({ ...gpsAt(0, 0), xmp: { attributes } })).toEqual(metadata);
});

test('survives whatever else is in a file', async () => {
  const nothing = { kind: 'read', gps: { kind: 'none' }, named: null };
  expect(await read({})).toEqual(nothing);
  expect(await read({ iptc: { country: 'x'.repeat(81) } })).toEqual(nothing);
  expect(await read({ iptc: { country: '\u202eecnarF' } })).toMatchObject({
    named: { country: 'ecnarF' },
  });
  const text = new Blob(['no picture at all']);
  expect(await readMetadata(text)).toEqual({ kind: 'unreadable' });
  // Torn off at any byte, it never throws.
  const whole = jpegWith(BARE_JPEG, gpsAt(48, 2));
  for (let length = 0; length < whole.length; length++) {
    const torn = new Blob([new Uint8Array(whole.subarray(0, length))]);
    expect((await readMetadata(torn)).kind).toMatch(/^(read|unreadable)$/);
  }
});
