import type { Locator, Page } from '@playwright/test';

/**
 * The link to a screen, whatever it is called: narrow screens and languages have their own words.
 * Never the picture of it that index.html shows until the program has started.
 */
export function linkTo(
  page: Page,
  screen: '' | 'lab' | 'many' | 'history' | 'about',
): Locator {
  return page.locator(`nav a[href="#/${screen}"]:not([data-shell] *)`);
}
