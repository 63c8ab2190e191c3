import type { Locator, Page } from '@playwright/test';

/** The result card. */
export class SharePanel {
  readonly tab: Locator;
  readonly panel: Locator;
  readonly card: Locator;
  readonly withPhoto: Locator;
  readonly save: Locator;
  readonly copy: Locator;
  readonly send: Locator;

  constructor(page: Page) {
    this.tab = page.getByRole('tab', { name: 'Save a card' });
    this.panel = page.getByTestId('share');
    this.card = this.panel.getByRole('img');
    this.withPhoto = this.panel.getByRole('checkbox');
    this.save = this.panel.getByRole('button', { name: 'Save as PNG' });
    this.copy = this.panel.getByRole('button', { name: 'Copy the picture' });
    this.send = this.panel.getByRole('button', { name: 'Share …' });
  }

  async open(): Promise<void> {
    await this.tab.click();
  }
}
