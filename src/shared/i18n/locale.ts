/** The language of the catalogue; sentences and the numbers within them follow it. */
export const MESSAGE_LOCALE = 'en';

/** The visitor's own language, for what the platform can name in any: countries. */
export const userLocale = (): string =>
  typeof navigator === 'undefined' ? MESSAGE_LOCALE : navigator.language;
