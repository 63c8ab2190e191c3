import { expect, type Locator, type Page } from '@playwright/test';
import type { TestFile } from './photo-input.ts';
import { linkTo } from './navigation.ts';

/** The screen for many photos. */
export class ManyPanel {
  readonly link: Locator;
  readonly screen: Locator;
  readonly queue: Locator;
  readonly cards: Locator;
  readonly shown: Locator;
  readonly pause: Locator;
  readonly resume: Locator;
  readonly cancel: Locator;
  readonly evaluation: Locator;

  constructor(readonly page: Page) {
    this.link = linkTo(page, 'many');
    this.screen = page.getByTestId('many');
    this.queue = this.screen.getByTestId('many-queue');
    this.cards = this.screen.getByRole('article');
    this.shown = this.screen.getByTestId('many-shown');
    this.pause = this.queue.getByRole('button', { name: 'Pause' });
    this.resume = this.queue.getByRole('button', { name: 'Go on' });
    this.cancel = this.queue.getByRole('button', {
      name: 'Stop and drop the rest',
    });
    this.evaluation = this.screen.getByTestId('many-evaluation');
  }

  async open(): Promise<void> {
    await this.link.click();
    await expect(this.screen).toBeVisible();
  }

  /** Chooses files as the file dialogue does. */
  async pick(files: readonly TestFile[]): Promise<void> {
    await this.page
      .locator('[data-picker=many-files]')
      .setInputFiles([...files]);
  }

  /** Chooses a folder as the folder dialogue does. */
  async pickFolder(path: string): Promise<void> {
    await this.page.locator('[data-picker=many-folder]').setInputFiles(path);
  }

  async isDone(): Promise<void> {
    await expect(this.queue).toHaveAttribute('data-phase', 'done');
  }

  choice(label: string): Locator {
    return this.screen.getByRole('combobox', { name: label });
  }

  get failedOnly(): Locator {
    return this.screen.getByLabel('Only files that could not be read');
  }

  /** Saves by a button and gives the file's text. */
  async save(button: string): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.screen.getByRole('button', { name: button }).click();
    const stream = await (await download).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  }
}
