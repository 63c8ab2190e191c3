import { mulberry32 } from '../random/mulberry32.ts';

/** Lower and upper end. */
export type Interval = readonly [number, number];

export interface BootstrapOptions<T = unknown> {
  /** How many resamples. */
  readonly samples: number;
  readonly seed: number;
  /** Share of resamples between the ends. */
  readonly level?: number;
  /**
   * Items of one key are drawn together (cluster bootstrap: Davison and Hinkley 1997, section 3.8),
   * for items that resemble each other. Default: each item alone.
   */
  readonly clusterOf?: ((item: T) => string) | undefined;
}

/**
 * Percentile bootstrap (Efron and Tibshirani 1993, chapter 13): figures of resamples drawn with
 * replacement, and the interval that holds the middle of them. Resamples whose figure is not a
 * number are left out.
 *
 * @param statistic gives the figures of one sample.
 */
export function bootstrap<T, K extends string>(
  items: readonly T[],
  statistic: (sample: readonly T[]) => Readonly<Record<K, number>>,
  { samples, seed, level = 0.95, clusterOf }: BootstrapOptions<T>,
): Record<K, Interval> {
  const random = mulberry32(seed);
  const clusters = clusterOf && groupBy(items, clusterOf);
  const drawn = new Map<K, number[]>();
  for (let i = 0; i < samples; i++) {
    const sample = clusters
      ? redrawn(clusters, random).flat()
      : redrawn(items, random);
    for (const [key, value] of Object.entries(statistic(sample)) as [
      K,
      number,
    ][]) {
      const values = drawn.get(key);
      if (values) values.push(value);
      else drawn.set(key, [value]);
    }
  }
  const tail = (1 - level) / 2;
  return Object.fromEntries(
    [...drawn].map(([key, values]) => {
      const sorted = values
        .filter((x) => !Number.isNaN(x))
        .sort((a, b) => a - b);
      return [key, [quantile(sorted, tail), quantile(sorted, 1 - tail)]];
    }),
  ) as unknown as Record<K, Interval>;
}

function redrawn<T>(items: readonly T[], random: () => number): T[] {
  return items.map(() => items[Math.floor(random() * items.length)]!);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/**
 * The value below which a share of the sorted numbers lies, between two of them by linear
 * interpolation (type 7 of Hyndman and Fan 1996, as in NumPy and R); NaN for no number.
 */
export function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return NaN;
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return low + (high - low) * (at - Math.floor(at));
}
