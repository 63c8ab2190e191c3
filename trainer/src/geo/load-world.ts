import { createRequire } from 'node:module';
import {
  type CountriesTopology,
  WorldMap,
} from '../../../src/core/geo/world-map.ts';

const require = createRequire(import.meta.url);

/** The world at 1:50 million: Natural Earth's borders as world-atlas packs them. */
export function loadWorld(): WorldMap {
  const topology =
    require('world-atlas/countries-50m.json') as CountriesTopology;
  const codes = require('i18n-iso-countries/codes.json') as [
    ...[alpha2: string, alpha3: string, numeric: string][],
  ];
  const byNumber = new Map(codes.map(([alpha2, , number]) => [number, alpha2]));
  return new WorldMap(topology, (numeric) =>
    byNumber.get(numeric.padStart(3, '0')),
  );
}
