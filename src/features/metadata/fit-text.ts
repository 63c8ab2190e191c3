import { nameOfCountry } from '../../shared/i18n/country.ts';
import { leaningOf } from '../../core/claim/leaning.ts';
import type { Standing } from '../../core/claim/standing.ts';
import { formatProbability } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';

/** Whether an answer fits the country that the file names. */
export function fitText(standing: Standing): string {
  const country = nameOfCountry(standing.country);
  const leaning = leaningOf(standing);
  if (leaning === 'majority' || leaning === 'first')
    return t(`metadata.fit.${leaning}`, { country });
  const share = formatProbability(standing.probability);
  return t(`metadata.fit.${leaning}`, { country, rank: standing.rank, share });
}
