import { expect, test } from 'vitest';
import { distanceKm } from './sphere.ts';
import { type CountriesTopology, WorldMap } from './world-map.ts';

type Ring = [lon: number, lat: number][];

/** A map of few polygons; each a list of rings. */
function mapOf(
  countries: Record<string, { id?: string; rings: Ring[] }>,
): WorldMap {
  const arcs: Ring[] = [];
  const geometries = Object.entries(countries).map(([name, { id, rings }]) => ({
    type: 'Polygon' as const,
    ...(id === undefined ? {} : { id }),
    properties: { name },
    arcs: rings.map((ring) => [arcs.push(ring) - 1]),
  }));
  const topology: CountriesTopology = {
    type: 'Topology',
    arcs,
    objects: { countries: { type: 'GeometryCollection', geometries } },
  };
  const codes: Record<string, string> = { '1': 'IT', '2': 'VA', '3': 'FJ' };
  return new WorldMap(topology, (numeric) => codes[numeric]);
}

function box(w: number, s: number, e: number, n: number): Ring {
  return [
    ...([[w, s], [w, n], [e, n], [e, s], [w, s]] as Ring), // prettier-ignore
  ];
}

const world = mapOf({
  Italy: { id: '1', rings: [box(0, 40, 10, 50), box(4, 44, 6, 46)] },
  Vatican: { id: '2', rings: [box(4, 44, 6, 46)] },
  Fiji: {
    id: '3',
    rings: [[[179, -10], [-179, -10], [-179, -12], [179, -12], [179, -10]]], // prettier-ignore
  },
  Kosovo: { rings: [box(20, 40, 21, 41)] },
  Nowhere: { rings: [box(30, 0, 40, 10)] },
});

test('says which country holds a place, holes apart', () => {
  expect(world.countryAt({ lat: 45, lon: 1 })).toBe('IT');
  expect(world.countryAt({ lat: 45, lon: 5 })).toBe('VA');
  expect(world.countryAt({ lat: 40.5, lon: 20.5 })).toBe('XK');
  expect(world.countryAt({ lat: 0, lon: 0 })).toBeUndefined();
  // What no code covers is nobody's.
  expect(world.countryAt({ lat: 5, lon: 35 })).toBeUndefined();
});

test('knows both sides of the antimeridian', () => {
  for (const lon of [179.5, -179.5, 180, -180]) {
    expect(world.countryAt({ lat: -11, lon })).toBe('FJ');
  }
  expect(world.countryAt({ lat: -11, lon: 0 })).toBeUndefined();
  expect(world.countryOf({ lat: -11, lon: -178 })).toMatchObject({
    country: 'FJ',
  });
});

test('takes borders as straight on the map, as Natural Earth draws them', () => {
  // The great circle between the corners would run north of 50.
  expect(world.countryAt({ lat: 50.01, lon: 5 })).toBeUndefined();
  expect(world.kmTo('IT', { lat: 50.5, lon: 5 })).toBeCloseTo(
    distanceKm({ lat: 50, lon: 5 }, { lat: 50.5, lon: 5 }),
    0,
  );
});

test('finds the nearest shore and how far borders are', () => {
  const atSea = { lat: 45, lon: -1 };
  const { country, km } = world.countryOf(atSea);
  expect(country).toBe('IT');
  expect(km).toBeCloseTo(distanceKm(atSea, { lat: 45, lon: 0 }), 0);
  expect(world.kmTo('IT', { lat: 45, lon: 1 })).toBe(0);
  expect(world.kmTo('DE', atSea)).toBe(Infinity);
  const inItaly = { lat: 45, lon: 3 };
  const border = world.nearestOther('IT', inItaly);
  expect(border.country).toBe('VA');
  expect(border.km).toBeCloseTo(distanceKm(inItaly, { lat: 45, lon: 4 }), 0);
});

test('closes what circles a pole', () => {
  const antarctica: Ring = Array.from({ length: 37 }, (_, i) => [
    i === 36 ? -180 : -180 + i * 10,
    -70,
  ]);
  const south = mapOf({ A: { id: '1', rings: [antarctica] } });
  for (const lon of [-180, -90, 0, 90, 180]) {
    expect(south.countryAt({ lat: -80, lon })).toBe('IT');
    expect(south.countryAt({ lat: -60, lon })).toBeUndefined();
  }
});

test('measures great circles', () => {
  // A quarter of a meridian and of the equator.
  expect(distanceKm({ lat: 0, lon: 0 }, { lat: 90, lon: 0 })).toBeCloseTo(
    10007.557,
    2,
  );
  expect(distanceKm({ lat: 0, lon: 10 }, { lat: 0, lon: 100 })).toBeCloseTo(
    10007.557,
    2,
  );
});
