let flags: Readonly<Record<string, string>> = {};
const urls = new Map<string, string>();

/**
 * Fetches all flags as one chunk, so that showing one later asks the network for nothing. When it
 * fails the page does without them.
 */
export async function loadFlags(): Promise<void> {
  flags = await import('country-flag-icons/string/3x2');
}

/**
 * A country's flag for `<img src>`: an object URL, which lives as long as the page, for a strict
 * content security policy allows no data: URLs.
 *
 * @param country ISO 3166-1 alpha-2 code, or XK.
 * @returns undefined when there is no such flag or none are loaded.
 */
export function flagUrl(country: string): string | undefined {
  const svg = flags[country];
  if (!svg) return undefined;
  let url = urls.get(country);
  if (!url) {
    url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    urls.set(country, url);
  }
  return url;
}
