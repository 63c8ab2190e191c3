/**
 * The tab that an address opens: the one it names, or the claim's where it asks about a country.
 * Opening another tab leaves the address alone: a new version of the page may have to wait for pages
 * whose address was changed (docs/limits.md).
 */
export function readTab(search: string, ids: readonly string[]): string | null {
  const given = new URLSearchParams(search);
  const tab = given.get('tab');
  if (tab !== null && ids.includes(tab)) return tab;
  return given.has('claim') ? 'claim' : null;
}
