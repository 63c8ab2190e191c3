import {
  countryEntries,
  type CountryEntry,
} from '../../core/claim/country-search.ts';
import { MESSAGE_LOCALE, userLocale } from './locale.ts';

let entries: readonly CountryEntry[] | undefined;

/** All countries, named in the visitor's language and found in the page's, too. */
export function allCountries(): readonly CountryEntry[] {
  return (entries ??= countryEntries([userLocale(), MESSAGE_LOCALE]));
}
