import { countryName } from '../../core/classes/names.ts';
import { leaningOf } from '../../core/claim/leaning.ts';
import { missesAt } from '../../core/claim/misses.ts';
import { oddsOf } from '../../core/claim/odds.ts';
import type { Standing } from '../../core/claim/standing.ts';
import type { ModelCard } from '../../core/formats/card.ts';
import { testFigures } from '../../core/formats/test-figures.ts';
import { listNames } from '../../shared/i18n/country.ts';
import { userLocale } from '../../shared/i18n/locale.ts';
import { formatShare } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';

const nameOf = (country: string) => countryName(country, userLocale());

/** Which way the answer leans. @param first the name of the likeliest class. */
export function leaningText(standing: Standing, first: string): string {
  const country = nameOf(standing.country);
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
  const country = nameOf(code);
  const n = Math.round(probability * 100);
  if (n < 1) return t('claim.per-hundred-few', { country });
  return companions.length === 0
    ? t('claim.per-hundred', { n, country })
    : t('claim.per-hundred-group', { n, country });
}

const FEW = 4;

/** Which countries the network cannot tell from this one; undefined when it stands alone. */
export function oneClassText(standing: Standing): string | undefined {
  const { companions } = standing;
  if (companions.length === 0) return undefined;
  const country = nameOf(standing.country);
  const names = companions.map(nameOf);
  const more = names.length - FEW;
  return more <= 1
    ? t('claim.one-class', { country, others: listNames(names, userLocale()) })
    : t('claim.one-class-more', {
        country,
        others: listNames(names.slice(0, FEW), userLocale()),
        more,
      });
}

/** How much likelier one country is than another, in words. */
export function oddsText(claimed: Standing, compared: Standing): string {
  const country = nameOf(claimed.country);
  const other = nameOf(compared.country);
  const odds = oddsOf(claimed, compared);
  if (odds.kind === 'one-class' || odds.kind === 'equal')
    return t(`claim.odds.${odds.kind}`, { country, other });
  const { kind, times, over } = odds;
  return t(over ? `claim.odds.${kind}-over` : `claim.odds.${kind}`, {
    ...{ country, other, times },
  });
}

/** What the card's test figures say about an answer with such a place. */
export function trustText(rank: number, card: ModelCard): string {
  const figures = testFigures(card);
  if (!figures) return t('claim.untested');
  const { n, top1 } = figures;
  const misses = missesAt(figures, rank);
  return misses
    ? t('claim.missed', {
        ...{ n, behind: misses.behind },
        share: formatShare(misses.share),
      })
    : t('claim.first-right', { n, share: formatShare(top1) });
}
