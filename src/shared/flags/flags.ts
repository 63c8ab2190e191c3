let flags: Readonly<Record<string, string>> = {};

/**
 * Fetches all flags as one chunk, so that showing one later asks the network for nothing. When it
 * fails the page does without them.
 */
export async function loadFlags(): Promise<void> {
  flags = await import('country-flag-icons/string/3x2');
}

/**
 * A country's flag for `<img src>`.
 *
 * @param country ISO 3166-1 alpha-2 code, or XK.
 * @returns a data URL, or undefined when there is no such flag or none are loaded.
 */
export function flagUrl(country: string): string | undefined {
  const svg = flags[country];
  return svg && `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
