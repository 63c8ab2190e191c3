import { CLASSES } from '../classes/classes.ts';
import { alpha3Of, canonicalCode } from '../classes/iso-codes.ts';
import { countryName } from '../classes/names.ts';
import { fold } from './fold.ts';

/** One country as a visitor may look for it. */
export interface CountryEntry {
  readonly code: string;
  /** In the first of the languages. */
  readonly name: string;
  /** Folded names, in all the languages. */
  readonly names: readonly string[];
  /** Folded alpha-2 and alpha-3 codes. */
  readonly codes: readonly string[];
}

/**
 * All countries of ISO 3166-1 and Kosovo, in the alphabet of the first language.
 *
 * @param locales BCP 47 tags; names are shown in the first and found in any.
 */
export function countryEntries(locales: readonly string[]): CountryEntry[] {
  const [shown = 'en'] = locales;
  const { compare } = new Intl.Collator(shown);
  return CLASSES.flatMap(({ countries }) => countries)
    .map((code) => ({
      code,
      name: countryName(code, shown),
      names: [...new Set(locales.map((one) => fold(countryName(code, one))))],
      codes: [code, alpha3Of(code) ?? code].map((one) => one.toLowerCase()),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

/**
 * The countries that fit what was typed, best first: a code, the beginning of a name, of a word in
 * it, anything in it. Accents, case and punctuation do not count.
 */
export function searchCountries(
  entries: readonly CountryEntry[],
  typed: string,
): CountryEntry[] {
  const query = fold(typed);
  if (query === '') return [...entries];
  const code = canonicalCode(query)?.toLowerCase() ?? query;
  return entries
    .map((entry) => ({ entry, fit: fitOf(entry, query, code) }))
    .filter(({ fit }) => fit < NO_FIT)
    .sort((a, b) => a.fit - b.fit)
    .map(({ entry }) => entry);
}

const NO_FIT = 9;

function fitOf(entry: CountryEntry, query: string, code: string): number {
  const fits = entry.names.map((name) => {
    if (name === query) return 0;
    if (name.startsWith(query)) return 2;
    if (name.includes(` ${query}`)) return 3;
    return name.includes(query) ? 4 : NO_FIT;
  });
  return Math.min(entry.codes.includes(code) ? 1 : NO_FIT, ...fits);
}
