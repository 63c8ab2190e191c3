import { nameOfCountry } from '../../shared/i18n/country.ts';
import { MAP_ERROR_KM, type Situation } from '../../core/geo/situation.ts';
import type { Place } from '../../core/geo/sphere.ts';
import { numberFormat } from '../../shared/i18n/number-format.ts';
import { t } from '../../shared/i18n/t.ts';

/** Four decimals are eleven metres, as near as phones know. */
const DEGREES = { minimumFractionDigits: 4, maximumFractionDigits: 4 };

const KILOMETRES = {
  style: 'unit',
  unit: 'kilometer',
  maximumFractionDigits: 0,
} as const;

/** Such as "48.8584 degrees north, 2.2945 degrees east". */
export function coordinatesText({ lat, lon }: Place): string {
  return t('metadata.coordinates', {
    lat: numberFormat(DEGREES).format(Math.abs(lat)),
    north: lat < 0 ? 'no' : 'yes',
    lon: numberFormat(DEGREES).format(Math.abs(lon)),
    east: lon < 0 ? 'no' : 'yes',
  });
}

/** In whole kilometres: the map knows no better. */
export function kmText(km: number): string {
  return km < 1
    ? t('metadata.under', { km: numberFormat(KILOMETRES).format(1) })
    : numberFormat(KILOMETRES).format(km);
}

/** The country that a place lies in, or the nearest. */
export function situationText(situation: Situation): string {
  const country = nameOfCountry(situation.country);
  return situation.kind === 'land'
    ? t('metadata.land', { country })
    : t(`metadata.${situation.kind}`, { country, km: kmText(situation.km) });
}

/** The nearest border; undefined when none is near. */
export function borderText(situation: Situation): string | undefined {
  if (situation.kind === 'sea' || !situation.border) return undefined;
  const { country, km } = situation.border;
  return t(km <= MAP_ERROR_KM ? 'metadata.border-unsure' : 'metadata.border', {
    other: nameOfCountry(country),
    km: kmText(km),
  });
}
