import atlasUrl from 'world-atlas/countries-50m.json?url';
import type { CountriesTopology } from '../../core/geo/country-polygons.ts';

/** The world's countries and the key to their codes. */
export interface Atlas {
  readonly topology: CountriesTopology;
  /** Turns an ISO 3166-1 numeric code ("004") into alpha-2 ("AF"). */
  readonly alpha2Of: (numeric: string) => string | undefined;
}

let text: string | undefined;
let codes: ReadonlyMap<string, string> = new Map();
let parsed: Atlas | undefined;

/**
 * Fetches the world map before "ready" is said, so that showing it later asks the network for
 * nothing. When it fails the page does without.
 */
export async function loadAtlas(): Promise<void> {
  const [response, { default: rows }] = await Promise.all([
    fetch(atlasUrl),
    import('i18n-iso-countries/codes.json'),
  ]);
  if (!response.ok) throw new Error(`${atlasUrl}: HTTP ${response.status}`);
  text = await response.text();
  codes = new Map(rows.map(([alpha2 = '', , number = '']) => [number, alpha2]));
}

/** The world map, unpacked when it is first asked for; undefined when it did not arrive. */
export function atlas(): Atlas | undefined {
  if (text === undefined) return undefined;
  parsed ??= {
    topology: JSON.parse(text) as CountriesTopology,
    alpha2Of: (numeric) => codes.get(numeric.padStart(3, '0')),
  };
  return parsed;
}
