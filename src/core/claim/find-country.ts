import { canonicalCode } from '../classes/iso-codes.ts';
import type { CountryEntry } from './country-search.ts';
import { fold } from './fold.ts';

/**
 * The country that a text names in full, as metadata do: by a code or a name in one of the languages.
 *
 * @returns undefined when none or more than one fits.
 */
export function findCountry(
  entries: readonly CountryEntry[],
  text: string,
): string | undefined {
  const query = fold(text);
  if (query === '') return undefined;
  const code = canonicalCode(query)?.toLowerCase() ?? query;
  const found = entries.filter(
    ({ names, codes }) => names.includes(query) || codes.includes(code),
  );
  return found.length === 1 ? found[0]!.code : undefined;
}
