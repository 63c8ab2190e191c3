import type { Position } from 'geojson';
import inPolygon from 'point-in-polygon-hao';

/**
 * A ring of a polygon that runs on over the antimeridian (longitudes may leave -180..180), so that it
 * can be treated as flat: Natural Earth draws borders as straight lines in longitude and latitude.
 */
export interface FlatRing {
  readonly points: readonly Position[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** @param ring closed, as GeoJSON has it. */
export function flatRing(ring: readonly Position[]): FlatRing {
  const points = unwrapped(ring);
  const lons = points.map(([lon = 0]) => lon).sort((a, b) => a - b);
  const lats = points.map(([, lat = 0]) => lat).sort((a, b) => a - b);
  return {
    points,
    west: lons[0] ?? 0,
    east: lons.at(-1) ?? 0,
    south: lats[0] ?? 0,
    north: lats.at(-1) ?? 0,
  };
}

/** Takes jumps over the antimeridian out of a ring; one that circles a pole is led to the pole. */
function unwrapped(ring: readonly Position[]): Position[] {
  let turn = 0;
  const points = ring.map(([lon = 0, lat = 0], i) => {
    const step = lon - (ring[i - 1]?.[0] ?? lon);
    if (step > 180) turn -= 360;
    else if (step < -180) turn += 360;
    return [lon + turn, lat];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || Math.abs(last[0]! - first[0]!) < 180) return points;
  const pole = first[1]! < 0 ? -90 : 90;
  return [...points, [last[0]!, pole], [first[0]!, pole], first];
}

/** Whether a place lies in a polygon: in an odd number of its rings, the first of which is no hole. */
export function isInRings(
  rings: readonly FlatRing[],
  lat: number,
  lon: number,
): boolean {
  return rings.filter((ring) => isInRing(ring, lat, lon)).length % 2 === 1;
}

function isInRing(ring: FlatRing, lat: number, lon: number): boolean {
  if (lat < ring.south || lat > ring.north) return false;
  return [lon - 360, lon, lon + 360].some(
    (x) =>
      x >= ring.west &&
      x <= ring.east &&
      // 0 is the edge itself.
      inPolygon([x, lat], [ring.points as [number, number][]]) !== false,
  );
}
