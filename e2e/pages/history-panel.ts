import { expect, type Locator, type Page } from '@playwright/test';
import { linkTo } from './navigation.ts';

/** The last answers that the device keeps. */
export class HistoryPanel {
  readonly link: Locator;
  readonly screen: Locator;
  readonly entries: Locator;
  readonly keep: Locator;
  readonly undo: Locator;
  readonly forget: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.link = linkTo(page, 'history');
    this.screen = page.getByTestId('history');
    this.entries = this.screen.getByTestId('history-entry');
    this.keep = this.screen.getByRole('switch');
    this.undo = this.screen.getByRole('button', { name: 'Bring it back' });
    this.forget = this.screen.locator('> button', { hasText: 'Forget all' });
    this.dialog = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.link.click();
    await expect(this.screen).toBeVisible();
  }

  async remove(name: string): Promise<void> {
    const label = `Remove “${name}” from the list`;
    await this.screen.getByRole('button', { name: label }).click();
  }
}
