/** The languages of the page, without their words. */
export const LANGUAGES = ['en', 'es', 'fr', 'it', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language's name in itself; asking `Intl` for them would hold up the first screen. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'español',
  fr: 'français',
  it: 'italiano',
  ar: 'العربية',
};

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);

export const directionOf = (language: Language): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';

/**
 * The first language of the page that the visitor reads.
 *
 * @param wanted BCP 47 tags, the dearest first, such as `navigator.languages`.
 */
export function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((one) => one === base);
    if (found) return found;
  }
  return 'en';
}

/** Whether there is such a language. */
export const isLanguage = (tag: unknown): tag is Language =>
  LANGUAGES.some((one) => one === tag);

/**
 * The language to begin with.
 *
 * @param remembered what the visitor chose last time, if anything.
 */
export const firstLanguage = (remembered: string | undefined): Language =>
  isLanguage(remembered) ? remembered : bestLanguage(navigator.languages);
