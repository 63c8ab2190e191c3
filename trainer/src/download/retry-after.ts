/**
 * How long a server asks to wait.
 *
 * @param header the value of Retry-After: seconds or an HTTP date,
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 * @param now milliseconds since 1970.
 * @returns milliseconds, or undefined when the header is missing or makes no sense.
 */
export function retryAfterMs(
  header: string | null,
  now: number,
): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
