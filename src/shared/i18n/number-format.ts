import { messageLocale } from './language.ts';

const known = new Map<string, Intl.NumberFormat>();

/** Numbers as the page's language writes them; made once for each language and style. */
export function numberFormat(
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const locale = messageLocale();
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = known.get(key);
  if (!format)
    known.set(key, (format = new Intl.NumberFormat(locale, options)));
  return format;
}
