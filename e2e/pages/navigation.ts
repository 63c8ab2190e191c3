import type { Locator, Page } from '@playwright/test';

/**
 * The link to a screen, whatever it is called: narrow screens and languages have their own words.
 * Never the picture of it that index.html shows until the program has started.
 */
export function linkTo(
  page: Page,
  screen: '' | 'lab' | 'many' | 'history' | 'about' | 'storage',
): Locator {
  const place = screen === 'storage' ? 'footer' : 'nav';
  return page.locator(`${place} a[href="#/${screen}"]:not([data-shell] *)`);
}
