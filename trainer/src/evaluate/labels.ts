import { classNames } from '../../../src/core/classes/names.ts';
import type { FusionMode } from '../../../src/core/fusion/fuse.ts';
import type { Interval } from '../../../src/core/metrics/bootstrap.ts';

/** The rows of the paper's Table 2 by its words. */
export const FUSION_LABELS: Readonly<Record<FusionMode, string>> = {
  'upper-left': 'Upper left crop',
  'upper-right': 'Upper right crop',
  'lower-left': 'Lower left crop',
  'lower-right': 'Lower right crop',
  centre: 'Central crop',
  max: 'Max fusion',
  whole: 'Resize to 224',
  average: 'Averaging',
};

/** "Italy + 3" for Italy with three neighbours. */
export function classLabel(id: number): string {
  const { main, neighbours } = classNames(id, 'en');
  return neighbours.length === 0 ? main : `${main} + ${neighbours.length}`;
}

/** 0.1234 as "12.3 %"; what there is none of as "none". */
export function share(value: number | null): string {
  return value === null || Number.isNaN(value)
    ? 'none'
    : `${(value * 100).toFixed(1)} %`;
}

/** "12.3 to 14.5 %". */
export function shareRange([low, high]: Interval): string {
  return `${(low * 100).toFixed(1)} to ${share(high)}`;
}

const NUMBERS = new Intl.NumberFormat('en-GB');

/** 1302 as "1,302". */
export function count(value: number): string {
  return NUMBERS.format(value);
}
