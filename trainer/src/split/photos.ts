import path from 'node:path';
import phash from 'sharp-phash';
import { classOf } from '../../../src/core/classes/classes.ts';
import type { WorldMap } from '../../../src/core/geo/world-map.ts';
import type { CsvFile, CsvRow } from '../csv/read-csv.ts';
import { reasonOf, UserError } from '../errors.ts';
import type { MeasureCache } from '../files/measure-cache.ts';
import { mapOrdered } from '../files/map-ordered.ts';
import { countryOfRow } from '../geo/row-place.ts';
import { type Hash, parseHash } from './near.ts';

/** What splitting needs of a row. */
export interface SplitPhoto {
  readonly country: string;
  readonly source: string;
  /** Whoever shares one of them stays together. */
  readonly keys: readonly string[];
  readonly hash: Hash | undefined;
}

export interface ReadOptions {
  /** Columns whose values name groups. */
  readonly groupBy: readonly string[];
  /** Values that name nobody. */
  readonly nobody: readonly string[];
}

const AT_ONCE = 8;
/** Values that mean "unknown" in any such column. */
const NOBODY = ['', 'nan', 'none', 'null', 'unknown', 'anonymous'];

/**
 * Reads all rows.
 *
 * @throws UserError that names file and line of a country that does not exist.
 */
export async function readPhotos(
  csv: CsvFile,
  options: ReadOptions,
  cache: MeasureCache | undefined,
  world: () => WorldMap,
  events: {
    readonly onRow: () => void;
    readonly log: (line: string) => void;
  },
): Promise<SplitPhoto[]> {
  const look = async (row: CsvRow): Promise<SplitPhoto> => {
    const { values, line } = row;
    const country = countryOfRow(values, world);
    if (classOf(country) === undefined) {
      throw new UserError(
        `${csv.file}, line ${line}: "${country}" is not an ISO 3166-1 alpha-2 country code.`,
      );
    }
    return {
      country,
      source: values['source'] ?? '',
      keys: keysOf(values, options),
      hash: cache && (await hashOf(csv, row, cache, events.log)),
    };
  };
  const photos: SplitPhoto[] = [];
  for await (const photo of mapOrdered(csv.rows(), AT_ONCE, look)) {
    photos.push(photo);
    events.onRow();
  }
  return photos;
}

function keysOf(
  values: Readonly<Record<string, string>>,
  { groupBy, nobody }: ReadOptions,
): string[] {
  const named = groupBy.flatMap((column) => {
    const value = values[column]?.trim() ?? '';
    const isNobody =
      NOBODY.includes(value.toLowerCase()) || nobody.includes(value);
    return isNobody ? [] : [`${column} ${value}`];
  });
  // One photo may be in several rows, with several countries even.
  const id = values['IMG_ID'] || values['id'];
  return id ? [...named, `id ${id}`] : named;
}

async function hashOf(
  csv: CsvFile,
  { values, line }: CsvRow,
  cache: MeasureCache,
  log: (line: string) => void,
): Promise<Hash | undefined> {
  const name = values['file'];
  if (!name || values['tar']) return undefined;
  const file = path.resolve(path.dirname(csv.file), name);
  try {
    return parseHash(
      await cache.get(file, 'sharp-phash', () =>
        phash(file, { failOn: 'error' }),
      ),
    );
  } catch (error) {
    if (error instanceof UserError) throw error;
    log(
      `${csv.file}, line ${line}: ${name} cannot be read: ${reasonOf(error)}`,
    );
    return undefined;
  }
}
