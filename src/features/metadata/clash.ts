import { nameOfCountry } from '../../shared/i18n/country.ts';
import { MAP_ERROR_KM, type Situation } from '../../core/geo/situation.ts';

/**
 * Whether coordinates and text of one file name different countries, with their names.
 *
 * @param named the country that the text names, if any.
 * @returns undefined when they do not, or when the coarse map may be wrong about a near border.
 */
export function clashOf(
  situation: Situation,
  named: string | undefined,
): { country: string; other: string } | undefined {
  if (situation.kind === 'sea' || named === undefined) return undefined;
  const { country, border } = situation;
  if (named === country) return undefined;
  if (border && border.country === named && border.km <= MAP_ERROR_KM)
    return undefined;
  return { country: nameOfCountry(country), other: nameOfCountry(named) };
}
