import type { BrowserContext, Page } from '@playwright/test';

/**
 * Agrees to the download of the network that the address names, as a visitor does with one click who
 * is remembered from then on. For tests that are about something else.
 */
export async function agreeBeforehand(
  where: Page | BrowserContext,
): Promise<void> {
  await where.addInitScript(() => {
    const name = new URLSearchParams(location.search).get('model') ?? 'starter';
    const { pathname } = new URL(`models/${name}/`, location.href);
    const key = `which-country.download:${pathname}`;
    try {
      // A page that was told otherwise in between is left alone.
      if (localStorage.getItem(key) === null)
        localStorage.setItem(key, 'given');
    } catch {
      // about:blank has no storage.
    }
  });
}
