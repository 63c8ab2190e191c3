import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

const ROWS = codes.map(([alpha2 = '', alpha3 = '', numeric = '']) => ({
  ...{ alpha2, alpha3, numeric },
}));

const byNumeric = new Map(ROWS.map((one) => [one.numeric, one.alpha2]));
const byAlpha2 = new Map(ROWS.map((one) => [one.alpha2, one.alpha3]));

/** Turns an ISO 3166-1 numeric code ("004") into alpha-2 ("AF"). */
export function alpha2OfNumeric(numeric: string): string | undefined {
  return byNumeric.get(numeric.padStart(3, '0'));
}

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
