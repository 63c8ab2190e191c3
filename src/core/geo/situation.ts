import type { Place } from './sphere.ts';
import type { CountryDistance, WorldMap } from './world-map.ts';

/** Where a place lies, as far as the map can tell. */
export type Situation =
  | {
      readonly kind: 'land';
      readonly country: string;
      /** The nearest other country, when it is near. */
      readonly border: CountryDistance | null;
    }
  /** In the water, but near a shore; coarse maps put quays and small islands there, too. */
  | {
      readonly kind: 'coast';
      readonly country: string;
      readonly km: number;
      /** Another country whose shore is hardly farther. */
      readonly border: CountryDistance | null;
    }
  | { readonly kind: 'sea'; readonly country: string; readonly km: number };

/** A border is told of when it is nearer than this, in km. */
export const NEAR_BORDER_KM = 25;

/** Farther out nothing on the map is meant: territorial waters are 12 nautical miles wide. */
export const COAST_KM = 22.224;

/**
 * How far the map's lines may be off, in km: at 1:50 million a line of 0.2 mm is 10 km wide, and half
 * of that to each side.
 */
export const MAP_ERROR_KM = 5;

/** Looks a place up in the map. */
export function situationOf(map: WorldMap, place: Place): Situation {
  const { country, km } = map.countryOf(place);
  if (km > COAST_KM) return { kind: 'sea', country, km };
  const other = map.nearestOther(country, place);
  const border = other.km <= NEAR_BORDER_KM ? other : null;
  return km === 0
    ? { kind: 'land', country, border }
    : { kind: 'coast', country, km, border };
}
