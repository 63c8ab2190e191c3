import { shuffled } from '../../../src/core/random/shuffled.ts';

export type SplitName = 'train' | 'val' | 'test';

export interface Shares {
  readonly val: number;
  readonly test: number;
}

/** Photos that stay together. */
export interface Unit {
  /** Photos by country. */
  readonly countries: ReadonlyMap<string, number>;
}

export interface Assignment {
  /** By unit. */
  readonly splits: SplitName[];
  /** Countries that are in `train` alone, for they have too few groups or too large ones. */
  readonly onlyTrain: string[];
}

/** With fewer groups than splits a country cannot be in all of them. */
const FEWEST_UNITS = 3;
/** So much of a country may go to one held-out split where no smaller group exists. */
const LARGEST_SHARE = 0.1;

/**
 * Deals units out so that each country has its shares of photos in `val` and `test`, at least one
 * photo where it has three groups, as far as the sizes of the groups allow. Which ones is up to the
 * seed alone.
 */
export function assignUnits(
  units: readonly Unit[],
  shares: Shares,
  seed: number,
): Assignment {
  const order = shuffled(units.length, seed);
  const splits = units.map((): SplitName => 'train');
  const totals = countsOf(units);
  const quotas = {
    val: quotasOf(totals, shares.val),
    test: quotasOf(totals, shares.test),
  };
  const onlyTrain = new Set<string>();
  for (const split of ['test', 'val'] as const) {
    const room = new Map(quotas[split]);
    const fits = (unit: Unit) =>
      [...unit.countries].every(
        ([country, n]) => n <= (room.get(country) ?? 0),
      );
    const take = (i: number) => {
      splits[i] = split;
      for (const [country, n] of units[i]!.countries) {
        room.set(country, (room.get(country) ?? 0) - n);
      }
    };
    for (const i of order) {
      if (splits[i] === 'train' && fits(units[i]!)) take(i);
    }
    for (const [country, quota] of quotas[split]) {
      if (quota === 0 || room.get(country)! < quota) continue;
      const small = smallest(units, splits, order, country, totals);
      if (small !== undefined) take(small);
    }
    for (const [country, { units: n }] of totals) {
      const has = room.get(country) !== quotas[split].get(country);
      if (shares[split] > 0 && (n < FEWEST_UNITS || !has))
        onlyTrain.add(country);
    }
  }
  return { splits, onlyTrain: [...onlyTrain].sort() };
}

interface Total {
  photos: number;
  units: number;
}

function countsOf(units: readonly Unit[]): Map<string, Total> {
  const totals = new Map<string, Total>();
  for (const { countries } of units) {
    for (const [country, n] of countries) {
      const total = totals.get(country) ?? { photos: 0, units: 0 };
      total.photos += n;
      total.units++;
      totals.set(country, total);
    }
  }
  return totals;
}

function quotasOf(
  totals: ReadonlyMap<string, Total>,
  share: number,
): Map<string, number> {
  return new Map(
    [...totals].map(([country, { photos, units }]) => {
      const quota = Math.max(1, Math.round(photos * share));
      return [country, share === 0 || units < FEWEST_UNITS ? 0 : quota];
    }),
  );
}

/** The unit with the fewest photos of a country whose quota no unit fits. */
function smallest(
  units: readonly Unit[],
  splits: readonly SplitName[],
  order: readonly number[],
  country: string,
  totals: ReadonlyMap<string, Total>,
): number | undefined {
  const isSmall = (unit: Unit) =>
    [...unit.countries].every(
      ([one, n]) => n <= totals.get(one)!.photos * LARGEST_SHARE,
    );
  return order
    .filter(
      (i) =>
        splits[i] === 'train' &&
        units[i]!.countries.has(country) &&
        isSmall(units[i]!),
    )
    .sort(
      (a, b) =>
        units[a]!.countries.get(country)! - units[b]!.countries.get(country)!,
    )[0];
}
