import { nameOfCountry } from '../../shared/i18n/country.ts';
import { leaningOf } from '../../core/claim/leaning.ts';
import { oddsOf } from '../../core/claim/odds.ts';
import type { Standing } from '../../core/claim/standing.ts';
import { t } from '../../shared/i18n/t.ts';

/** Which way the answer leans. @param first the name of the likeliest class. */
export function leaningText(standing: Standing, first: string): string {
  const country = nameOfCountry(standing.country);
  const leaning = leaningOf(standing);
  return leaning === 'majority' || leaning === 'first'
    ? t(`claim.leaning.${leaning}`, { country })
    : t(`claim.leaning.${leaning}`, { country, first });
}

/** The probability as a frequency, which people read more rightly than a percentage. */
export function frequencyText({
  country: code,
  companions,
  probability,
}: Standing): string {
  const country = nameOfCountry(code);
  const n = Math.round(probability * 100);
  if (n < 1) return t('claim.per-hundred-few', { country });
  return companions.length === 0
    ? t('claim.per-hundred', { n, country })
    : t('claim.per-hundred-group', { n, country });
}

/** How much likelier one country is than another, in words. */
export function oddsText(claimed: Standing, compared: Standing): string {
  const country = nameOfCountry(claimed.country);
  const other = nameOfCountry(compared.country);
  const odds = oddsOf(claimed, compared);
  if (odds.kind === 'one-class' || odds.kind === 'equal')
    return t(`claim.odds.${odds.kind}`, { country, other });
  const { kind, times, over } = odds;
  return t(over ? `claim.odds.${kind}-over` : `claim.odds.${kind}`, {
    ...{ country, other, times },
  });
}
