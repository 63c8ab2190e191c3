import { MESSAGE_LOCALE } from './locale.ts';
import { t } from './t.ts';

const oneDigit = new Intl.NumberFormat(MESSAGE_LOCALE, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const whole = new Intl.NumberFormat(MESSAGE_LOCALE, { style: 'percent' });
const SMALLEST = 0.001;

/** A probability as a percentage with one decimal, "under 0.1%" below that. */
export function formatProbability(p: number): string {
  return p < SMALLEST
    ? t('answer.less-than', { share: oneDigit.format(SMALLEST) })
    : oneDigit.format(p);
}

/** A measured share as a whole percentage. */
export const formatShare = (share: number): string => whole.format(share);

/** How much of a download has come, such as "12" of "43 MB"; 1 MB is a million bytes. */
export function formatDownload(
  loadedBytes: number,
  totalBytes: number,
): { loaded: string; total: string } {
  const total = totalBytes / 1e6;
  const digits = total < 10 ? 1 : 0;
  const number = {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  };
  const unit = { ...number, style: 'unit', unit: 'megabyte' } as const;
  return {
    loaded: new Intl.NumberFormat(MESSAGE_LOCALE, number).format(
      Math.min(loadedBytes, totalBytes) / 1e6,
    ),
    total: new Intl.NumberFormat(MESSAGE_LOCALE, unit).format(total),
  };
}

/** A time span: "0.4 seconds", "13 seconds", "80 milliseconds". */
export function formatDuration(milliseconds: number): string {
  const long = milliseconds >= 100;
  const value = long ? milliseconds / 1000 : milliseconds;
  return new Intl.NumberFormat(MESSAGE_LOCALE, {
    style: 'unit',
    unit: long ? 'second' : 'millisecond',
    unitDisplay: 'long',
    maximumFractionDigits: long && value < 10 ? 1 : 0,
  }).format(value);
}

const signed = new Intl.NumberFormat(MESSAGE_LOCALE, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});
const precise = new Intl.NumberFormat(MESSAGE_LOCALE, {
  minimumFractionDigits: 4,
  maximumFractionDigits: 4,
});

/** A logit or a difference of two, with its sign: "+2.3". */
export const formatScore = (logit: number): string => signed.format(logit);

/** A logit with four decimals, where two of them are to be compared. */
export const formatExactScore = (logit: number): string =>
  precise.format(logit);

const short = new Intl.NumberFormat(MESSAGE_LOCALE, {
  style: 'percent',
  maximumFractionDigits: 1,
});

/** A round share, such as the limit of a range: "0.1%", "30%". */
export const formatPlainShare = (share: number): string => short.format(share);
