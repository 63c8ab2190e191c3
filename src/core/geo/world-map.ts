import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type FlatRing, flatRing, isInRings } from './rings.ts';
import { Shores } from './shores.ts';
import type { Place } from './sphere.ts';
import { codeOfPolygon } from './territories.ts';

/** A world map as world-atlas makes it from Natural Earth: ids are ISO 3166-1 numeric codes. */
export type CountriesTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
}>;

export interface CountryDistance {
  /** ISO 3166-1 alpha-2, or XK. */
  readonly country: string;
  readonly km: number;
}

interface CountryPolygon {
  readonly country: number;
  readonly rings: readonly FlatRing[];
}

/** Says which country a place is in, and how far the others are. */
export class WorldMap {
  readonly #codes: string[] = [];
  readonly #polygons: CountryPolygon[] = [];
  readonly #shores = new Shores();

  /**
   * @param topology such as world-atlas/countries-50m.json.
   * @param alpha2Of turns an ISO 3166-1 numeric code ("004") into alpha-2 ("AF").
   */
  constructor(
    topology: CountriesTopology,
    alpha2Of: (numeric: string) => string | undefined,
  ) {
    const { features } = feature(topology, topology.objects.countries);
    for (const { id, properties, geometry: shape } of features) {
      const drawnAs = id === undefined ? undefined : alpha2Of(String(id));
      const polygons =
        shape.type === 'MultiPolygon'
          ? shape.coordinates
          : shape.type === 'Polygon'
            ? [shape.coordinates]
            : [];
      for (const rings of polygons) {
        const at = rings[0]?.[0] ?? [];
        const code = codeOfPolygon(drawnAs, properties.name, at);
        if (code) this.#add(code, rings);
      }
    }
  }

  #add(code: string, rings: Position[][]): void {
    let country = this.#codes.indexOf(code);
    if (country < 0) country = this.#codes.push(code) - 1;
    const flat = rings.map((ring) => flatRing(ring));
    this.#polygons.push({ country, rings: flat });
    for (const { points } of flat) this.#shores.add(points, country);
  }

  /** The countries that the map draws. */
  get countries(): readonly string[] {
    return this.#codes;
  }

  /** The country whose land holds the place; undefined at sea. */
  countryAt({ lat, lon }: Place): string | undefined {
    const found = this.#polygons.find(({ rings }) =>
      isInRings(rings, lat, lon),
    );
    return found && this.#codes[found.country];
  }

  /** The country whose land holds the place, else the one with the nearest shore. */
  countryOf(place: Place): CountryDistance {
    const country = this.countryAt(place);
    if (country !== undefined) return { country, km: 0 };
    return this.#nearest(place, () => true);
  }

  /** How far the land of a country is, 0 inside it; Infinity when the map does not draw it. */
  kmTo(country: string, place: Place): number {
    const index = this.#codes.indexOf(country);
    const own = this.#polygons.filter((one) => one.country === index);
    if (own.some(({ rings }) => isInRings(rings, place.lat, place.lon)))
      return 0;
    return this.#nearest(place, (owner) => owner === index).km;
  }

  /** The nearest land of any other country: how far a place is from the border. */
  nearestOther(country: string, place: Place): CountryDistance {
    const index = this.#codes.indexOf(country);
    return this.#nearest(place, (owner) => owner !== index);
  }

  #nearest(place: Place, isAsked: (owner: number) => boolean): CountryDistance {
    const found = this.#shores.nearest(place, isAsked);
    return found
      ? { country: this.#codes[found.owner]!, km: found.km }
      : { country: '', km: Infinity };
  }
}
