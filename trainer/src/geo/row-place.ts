import type { Place } from '../../../src/core/geo/sphere.ts';
import { classOf } from '../../../src/core/classes/classes.ts';
import type { WorldMap } from '../../../src/core/geo/world-map.ts';

type Values = Readonly<Record<string, string>>;

/** The first of the columns that has a value; undefined when none has. */
export function firstOf(
  values: Values,
  columns: readonly string[],
): string | undefined {
  for (const column of columns) {
    const value = values[column]?.trim();
    if (value) return value;
  }
  return undefined;
}

/** Where a row says it is; undefined where it does not or where no such place exists. */
export function placeOf(values: Values): Place | undefined {
  const lat = Number(firstOf(values, ['LAT', 'lat', 'latitude']) ?? NaN);
  const lon = Number(firstOf(values, ['LON', 'lon', 'longitude']) ?? NaN);
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

/**
 * The country that a row names in `country` or the authors' `cc`, else the one its coordinates are
 * in; '' where it tells neither.
 */
export function countryOfRow(values: Values, world: () => WorldMap): string {
  const named = firstOf(values, ['country', 'cc'])?.toUpperCase();
  if (named !== undefined && classOf(named) !== undefined) return named;
  const place = placeOf(values);
  return place ? world().countryOf(place).country : (named ?? '');
}
