import { expect, type Locator, type Page } from '@playwright/test';

/** Sentences about what went wrong, or otherwise than asked. */
export class Notices {
  readonly alert: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.alert = page.getByRole('alert');
    this.close = this.alert.getByRole('button', { name: 'Close this message' });
  }

  async say(sentence: RegExp): Promise<void> {
    await expect(this.alert).toContainText(sentence);
  }

  async areSilent(): Promise<void> {
    await expect(this.alert).toBeEmpty();
  }
}
