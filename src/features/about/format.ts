import { numberFormat } from '../../shared/i18n/number-format.ts';

const COMPACT = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 0,
} as const;

const PRECISE = {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
} as const;

/** Such as "43 million". */
export const formatMillions = (count: number): string =>
  numberFormat(COMPACT).format(count);

/** A share with one decimal. */
export const formatPercent = (share: number): string =>
  numberFormat(PRECISE).format(share);

/** A share in points of a hundred, such as "1.8". */
export const formatPoints = (share: number): string =>
  numberFormat({ maximumFractionDigits: 1 }).format(share * 100);

export const formatCount = (count: number): string =>
  numberFormat({}).format(count);
