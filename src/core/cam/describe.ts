import type { Grid } from './grid.ts';

/** The photo in nine parts, three rows of three. */
export const REGIONS = [
  'upperLeft',
  'top',
  'upperRight',
  'left',
  'middle',
  'right',
  'lowerLeft',
  'bottom',
  'lowerRight',
] as const;

export type Region = (typeof REGIONS)[number];

export interface RegionScore {
  readonly region: Region;
  /** The average of the map there. */
  readonly value: number;
}

/** The nine parts of a map by their averages, highest first; parts without any value are left out. */
export function regionScores({ width, height, data }: Grid): RegionScore[] {
  const sums = new Float64Array(REGIONS.length);
  const counts = new Float64Array(REGIONS.length);
  data.forEach((value, i) => {
    if (Number.isNaN(value)) return;
    const column = Math.floor((((i % width) + 0.5) / width) * 3);
    const row = Math.floor(((Math.floor(i / width) + 0.5) / height) * 3);
    sums[row * 3 + column]! += value;
    counts[row * 3 + column]! += 1;
  });
  return REGIONS.map((region, i) => ({ region, value: sums[i]! / counts[i]! }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value);
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The smallest and the largest value of some maps together; NaN counts for nothing. */
export function rangeOf(...maps: readonly Grid[]): Range {
  let low = Infinity;
  let high = -Infinity;
  for (const { data } of maps) {
    for (const value of data) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return { low, high };
}
