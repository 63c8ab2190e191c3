import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

const byAlpha2 = new Map(codes.map(([alpha2, alpha3]) => [alpha2, alpha3]));

/** Turns an alpha-2 code ("AF") into alpha-3 ("AFG"). */
export function alpha3Of(alpha2: string): string | undefined {
  return byAlpha2.get(alpha2);
}

/**
 * The code in use for one of two letters in any case, such as GB for "uk" (CLDR's aliases, through
 * Intl).
 *
 * @returns undefined for what does not look like a code.
 */
export function canonicalCode(text: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(text)) return undefined;
  return new Intl.Locale(`und-${text}`).region;
}
