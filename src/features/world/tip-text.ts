import { nameOfCountry } from '../../shared/i18n/country.ts';
import { CLASSES } from '../../core/classes/classes.ts';
import type { Ranked } from '../../session/ranking.ts';
import { formatProbability } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';

/** What the map says of a country: its class's probability and place. */
export function tipText(
  code: string,
  classId: number | undefined,
  ranked: readonly Ranked[],
): string {
  const country = nameOfCountry(code);
  const rank = ranked.findIndex(({ id }) => id === classId);
  const found = ranked[rank];
  if (!found) return t('world.tip-none', { country });
  const values = {
    country,
    share: formatProbability(found.probability),
    place: rank + 1,
    total: ranked.length,
  };
  const [main = code] = CLASSES[found.id]?.countries ?? [];
  return main === code
    ? t('world.tip', values)
    : t('world.tip-group', {
        ...values,
        main: nameOfCountry(main),
      });
}
