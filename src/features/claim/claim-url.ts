import { classOf } from '../../core/classes/classes.ts';

const NAME = 'claim';

/** The country that `?claim=` asks about; undefined when it names none. */
export function readClaim(search: string): string | undefined {
  const code = new URLSearchParams(search).get(NAME)?.toUpperCase();
  return code !== undefined && classOf(code) !== undefined ? code : undefined;
}

/**
 * The same address with another claim. All else stays; nothing of the photo is ever in it.
 *
 * @param country undefined takes the claim out.
 */
export function withClaim(href: string, country: string | undefined): string {
  const url = new URL(href);
  if (country === undefined) url.searchParams.delete(NAME);
  else url.searchParams.set(NAME, country);
  return url.href;
}
