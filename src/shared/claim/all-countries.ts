import {
  countryEntries,
  type CountryEntry,
} from '../../core/claim/country-search.ts';
import { messageLocale, userLocale } from '../i18n/locale.ts';

/** The languages in which files name countries most often. */
const WRITTEN_IN = ['es', 'fr', 'de', 'it', 'pt', 'ar', 'ru', 'zh', 'ja'];

const known = new Map<string, readonly CountryEntry[]>();

/** All countries, named in the visitor's language and found in the page's, too. */
export function allCountries(): readonly CountryEntry[] {
  return countriesIn([userLocale(), messageLocale()]);
}

/** The same, with what files may call them. */
export function countriesAsWritten(): readonly CountryEntry[] {
  return countriesIn([userLocale(), messageLocale(), ...WRITTEN_IN]);
}

function countriesIn(locales: readonly string[]): readonly CountryEntry[] {
  const key = locales.join();
  let entries = known.get(key);
  if (!entries) known.set(key, (entries = countryEntries(locales)));
  return entries;
}
