import { languageStore, messageLocale } from './language.ts';

export { messageLocale };

/**
 * The language for what the platform can name in any, such as countries: the visitor's own, with its
 * region, unless another one was chosen.
 */
export function userLocale(): string {
  const { language, chosen } = languageStore.getState();
  const own = typeof navigator === 'undefined' ? language : navigator.language;
  if (!isLocale(own)) return language;
  const same = own.toLowerCase().split('-')[0] === language;
  return chosen && !same ? language : own;
}

/** Some systems without a language make browsers say "C" (WebKitGTK), which `Intl` refuses. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
