import type { Standing } from '../../core/claim/standing.ts';
import { countryName } from '../../core/classes/names.ts';
import { listNames } from '../i18n/country.ts';
import { userLocale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';

const FEW = 4;

/** Which countries the network cannot tell from this one; undefined when it stands alone. */
export function oneClassText({
  country,
  companions,
}: Pick<Standing, 'country' | 'companions'>): string | undefined {
  if (companions.length === 0) return undefined;
  const locale = userLocale();
  const [name = '', ...names] = [country, ...companions].map((one) =>
    countryName(one, locale),
  );
  const more = names.length - FEW;
  return more <= 1
    ? t('claim.one-class', { country: name, others: listNames(names, locale) })
    : t('claim.one-class-more', {
        country: name,
        others: listNames(names.slice(0, FEW), locale),
        more,
      });
}
