/**
 * Parts of the world that have an ISO 3166-1 code of their own, but that Natural Earth's countries
 * (and so world-atlas) draw as polygons of the country they belong to.
 */
export interface Territory {
  readonly code: string;
  /** As the map draws it; undefined for a geometry without a code. */
  readonly drawnAs: string | undefined;
  /** Holds all its polygons and none of the mother country's, in degrees. */
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const ROWS: readonly (readonly [
  ...[code: string, drawnAs: string | undefined],
  ...[west: number, south: number, east: number, north: number],
])[] = [
  ['GF', 'FR', -55, 2, -51, 6.5],
  ['GP', 'FR', -62, 15.7, -60.9, 16.7],
  ['MQ', 'FR', -61.4, 14.2, -60.7, 15],
  ['RE', 'FR', 55, -21.6, 56, -20.7],
  ['YT', 'FR', 44.9, -13.2, 45.4, -12.5],
  ['SJ', 'NO', 9, 73, 36, 82],
  ['SJ', 'NO', -10, 70, -7, 72],
  ['BV', 'NO', 3, -55, 4, -54],
  ['BQ', 'NL', -69, 11.5, -68, 12.5],
  ['BQ', 'NL', -63.5, 17.2, -62.7, 17.8],
  ['TK', 'NZ', -173, -10, -171, -8],
  ['CX', undefined, 105, -11, 106, -10],
  ['CC', undefined, 96, -13, 97.5, -11],
];

const TERRITORIES: readonly Territory[] = ROWS.map(
  ([code, drawnAs, west, south, east, north]) => ({
    ...{ code, drawnAs, west, south, east, north },
  }),
);

/** Code-less geometries of the map that do belong to a country by ISO 3166-1 (and XK). */
const BY_NAME: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  Somaliland: 'SO',
  'N. Cyprus': 'CY',
};

/**
 * The code of one polygon of the map.
 *
 * @param drawnAs code of the geometry it is a part of, if that has one.
 * @param name of the geometry.
 * @param at a corner of the polygon, as [longitude, latitude].
 * @returns undefined for what no country's code covers, such as the Siachen Glacier.
 */
export function codeOfPolygon(
  drawnAs: string | undefined,
  name: string,
  at: readonly number[],
): string | undefined {
  const [lon = 0, lat = 0] = at;
  const territory = TERRITORIES.find(
    (one) =>
      one.drawnAs === drawnAs &&
      lon >= one.west &&
      lon <= one.east &&
      lat >= one.south &&
      lat <= one.north,
  );
  return territory?.code ?? drawnAs ?? BY_NAME[name];
}
