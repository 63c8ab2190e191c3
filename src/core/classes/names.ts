import { CLASSES } from './classes.ts';

export interface ClassNames {
  /** The country that gives the class its name, such as "Italy". */
  readonly main: string;
  /** The others, such as "Vatican City", "San Marino", "Malta"; often none. */
  readonly neighbours: readonly string[];
}

/**
 * What a class is called, by the names that the platform knows (CLDR, through Intl.DisplayNames).
 *
 * @param locale BCP 47 tags of the user's language.
 * @throws RangeError when there is no class with this id.
 */
export function classNames(
  id: number,
  locale: string | readonly string[],
): ClassNames {
  const countries = CLASSES[id]?.countries;
  if (!countries) throw new RangeError(`there is no class ${id}`);
  const [main = '', ...neighbours] = countries.map((country) =>
    countryName(country, locale),
  );
  return { main, neighbours };
}

/** One country's name, or its code where the platform has no name for it. */
export function countryName(
  country: string,
  locale: string | readonly string[],
): string {
  const key = String(locale);
  let names = displayNames.get(key);
  if (!names) {
    names = new Intl.DisplayNames(locale, {
      type: 'region',
    });
    displayNames.set(key, names);
  }
  return names.of(country) ?? country;
}

const displayNames = new Map<string, Intl.DisplayNames>();
