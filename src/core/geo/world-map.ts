import type { Position } from 'geojson';
import {
  type Alpha2Of,
  type CountriesTopology,
  countryPolygons,
} from './country-polygons.ts';
import { type FlatRing, flatRing, isInRings } from './rings.ts';
import { Shores } from './shores.ts';
import type { Place } from './sphere.ts';

export type { CountriesTopology };

export interface CountryDistance {
  /** ISO 3166-1 alpha-2, or XK. */
  readonly country: string;
  readonly km: number;
}

interface FlatPolygon {
  readonly country: number;
  readonly rings: readonly FlatRing[];
}

/** Says which country a place is in, and how far the others are. */
export class WorldMap {
  readonly #codes: string[] = [];
  readonly #polygons: FlatPolygon[] = [];
  readonly #shores = new Shores();

  /** @param topology such as world-atlas/countries-50m.json. */
  constructor(topology: CountriesTopology, alpha2Of: Alpha2Of) {
    for (const { country, rings } of countryPolygons(topology, alpha2Of)) {
      if (country) this.#add(country, rings);
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
