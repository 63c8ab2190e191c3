import { expect, type Locator, type Page } from '@playwright/test';
import { linkTo } from './navigation.ts';

/** What is stored, and networks of one's own. */
export class StorageScreen {
  readonly link: Locator;
  readonly screen: Locator;
  readonly models: Locator;
  readonly pageKept: Locator;
  readonly own: Locator;

  constructor(readonly page: Page) {
    this.link = linkTo(page, 'storage');
    this.screen = page.getByTestId('storage');
    this.models = this.screen.getByTestId('stored-model');
    this.pageKept = this.screen.getByTestId('page-kept');
    this.own = this.screen.getByTestId('own-network');
  }

  async open(): Promise<void> {
    await this.link.click();
    await expect(this.screen).toBeVisible();
  }

  async forget(name: string | RegExp): Promise<void> {
    await this.models
      .filter({ hasText: name })
      .getByRole('button', { name: /^Delete/ })
      .click();
  }

  /** Chooses a folder as the file dialogue does. @param path on this machine. */
  async giveFolder(path: string): Promise<void> {
    await this.page.locator('[data-picker=own-folder]').setInputFiles(path);
  }

  /** Chooses a zip file as the file dialogue does. */
  async giveZip(bytes: Uint8Array): Promise<void> {
    await this.page.locator('[data-picker=own-zip]').setInputFiles({
      ...{ name: 'mine.zip', mimeType: 'application/zip' },
      buffer: Buffer.from(bytes),
    });
  }
}
