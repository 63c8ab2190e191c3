import { test as base, type Page } from '@playwright/test';
import { openApp } from './app.ts';
import { agreeBeforehand } from './consent.ts';

export { expect } from '@playwright/test';

/** Tests of the page; each fails when the page throws something that nobody catches. */
export const test = base.extend<{
  /** The page, ready to answer with the narrow test network on wasm. */
  narrow: Page;
  /** Whether the visitor has agreed to the download before; default: yes. */
  agreed: boolean;
}>({
  agreed: [true, { option: true }],
  page: async ({ page, agreed }, use) => {
    if (agreed) await agreeBeforehand(page);
    const thrown: Error[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    await use(page);
    if (thrown.length > 0) {
      throw new Error(`the page threw: ${thrown.map(String).join('; ')}`);
    }
  },
  narrow: async ({ page }, use) => {
    await openApp(page, { model: 'narrow', backend: 'wasm' });
    await use(page);
  },
});
