import { MESSAGE_LOCALE } from '../../shared/i18n/locale.ts';

const compact = new Intl.NumberFormat(MESSAGE_LOCALE, {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 0,
});

const precise = new Intl.NumberFormat(MESSAGE_LOCALE, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

const points = new Intl.NumberFormat(MESSAGE_LOCALE, {
  maximumFractionDigits: 1,
});

/** Such as "43 million". */
export const formatMillions = (count: number): string => compact.format(count);

/** A share with one decimal. */
export const formatPercent = (share: number): string => precise.format(share);

/** A share in points of a hundred, such as "1.8". */
export const formatPoints = (share: number): string =>
  points.format(share * 100);

const counts = new Intl.NumberFormat(MESSAGE_LOCALE);

export const formatCount = (count: number): string => counts.format(count);
