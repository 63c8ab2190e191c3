const NAME = 'tab';

/** The tab that an address opens: the one it names, or the claim's where it asks about a country. */
export function readTab(search: string, ids: readonly string[]): string | null {
  const given = new URLSearchParams(search);
  const tab = given.get(NAME);
  if (tab !== null && ids.includes(tab)) return tab;
  return given.has('claim') ? 'claim' : null;
}

/**
 * The same address with another open tab. All else stays; nothing of the photo is ever in it.
 *
 * @param tab null closes all.
 */
export function withTab(href: string, tab: string | null): string {
  const url = new URL(href);
  if (tab === null) url.searchParams.delete(NAME);
  else url.searchParams.set(NAME, tab);
  return url.href;
}
