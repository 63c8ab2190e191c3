import { classNames, countryName } from '../../core/classes/names.ts';
import { userLocale } from './locale.ts';

export interface ClassLabel {
  readonly main: string;
  readonly neighbours: readonly string[];
  /** The language of both, for the `lang` attribute. */
  readonly lang: string;
}

/** What to call a class in the visitor's own language. */
export function classLabel(id: number): ClassLabel {
  const lang = userLocale();
  return { ...classNames(id, lang), lang };
}

/** Names in a row, with the comma of their language. */
export function listNames(names: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).format(
    names,
  );
}

/** One country's name in the visitor's own language. */
export const nameOfCountry = (code: string): string =>
  countryName(code, userLocale());
