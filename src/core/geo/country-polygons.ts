import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { codeOfPolygon } from './territories.ts';

/** A world map as world-atlas makes it from Natural Earth: ids are ISO 3166-1 numeric codes. */
export type CountriesTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
}>;

/** Turns an ISO 3166-1 numeric code ("004") into alpha-2 ("AF"). */
export type Alpha2Of = (numeric: string) => string | undefined;

export interface CountryPolygon {
  /** ISO 3166-1 alpha-2, or XK; undefined for what no country's code covers. */
  readonly country: string | undefined;
  /** Closed, the outer one first, as [longitude, latitude]. */
  readonly rings: Position[][];
}

/** The pieces of land of a map, each with the country whose code covers it. */
export function countryPolygons(
  topology: CountriesTopology,
  alpha2Of: Alpha2Of,
): CountryPolygon[] {
  const { features } = feature(topology, topology.objects.countries);
  return features.flatMap(({ id, properties, geometry }) => {
    const drawnAs = id === undefined ? undefined : alpha2Of(String(id));
    const polygons =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    return polygons.map((rings) => ({
      country: codeOfPolygon(drawnAs, properties.name, rings[0]?.[0] ?? []),
      rings,
    }));
  });
}
