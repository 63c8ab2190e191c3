import { numberFormat } from './number-format.ts';
import { t } from './t.ts';

const ONE_DIGIT = {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
} as const;
const SMALLEST = 0.001;

/** A probability as a percentage with one decimal, "under 0.1%" below that. */
export function formatProbability(p: number): string {
  return p < SMALLEST
    ? t('answer.less-than', { share: numberFormat(ONE_DIGIT).format(SMALLEST) })
    : numberFormat(ONE_DIGIT).format(p);
}

/** A measured share as a whole percentage. */
export const formatShare = (share: number): string =>
  numberFormat({ style: 'percent' }).format(share);

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
    loaded: numberFormat(number).format(
      Math.min(loadedBytes, totalBytes) / 1e6,
    ),
    total: numberFormat(unit).format(total),
  };
}

/** A time span: "80 milliseconds", "0.4 seconds", "13 seconds", "4 minutes", "3 hours". */
export function formatDuration(milliseconds: number): string {
  const { unit, length } =
    UNITS.find(({ from }) => milliseconds >= from) ?? MILLISECOND;
  const value = milliseconds / length;
  const digits = unit === 'second' && value < 10 ? 1 : 0;
  return numberFormat({
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: digits,
  }).format(value);
}

const MILLISECOND = { unit: 'millisecond', length: 1, from: 0 };
const UNITS = [
  { unit: 'hour', length: 3_600_000, from: 2 * 3_600_000 },
  { unit: 'minute', length: 60_000, from: 120_000 },
  { unit: 'second', length: 1000, from: 100 },
];

/** How many there are a second: "0.3", "14". */
export const formatRate = (perSecond: number): string =>
  numberFormat({
    maximumSignificantDigits: 2,
  }).format(perSecond);

const SIGNED = {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
} as const;

/** A logit or a difference of two, with its sign: "+2.3". */
export const formatScore = (logit: number): string =>
  numberFormat(SIGNED).format(logit);

/** A logit with four decimals, where two of them are to be compared. */
export const formatExactScore = (logit: number): string =>
  numberFormat({ minimumFractionDigits: 4, maximumFractionDigits: 4 }).format(
    logit,
  );

/** A round share, such as the limit of a range: "0.1%", "30%". */
export const formatPlainShare = (share: number): string =>
  numberFormat({ style: 'percent', maximumFractionDigits: 1 }).format(share);

/** A size in megabytes to a tenth, such as "44.3 MB"; 1 MB is a million bytes. */
export const formatMegabytes = (bytes: number): string =>
  numberFormat({
    ...{ style: 'unit', unit: 'megabyte' },
    ...{ minimumFractionDigits: 1, maximumFractionDigits: 1 },
  }).format(bytes / 1e6);
