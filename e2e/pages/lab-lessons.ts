import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { TestFile } from './photo-input.ts';

/** The lessons, and the one that is open. */
export class LabLessons {
  readonly open: Locator;
  readonly step: Locator;
  readonly next: Locator;

  constructor(readonly page: Page) {
    this.open = page.getByTestId('lab-lesson');
    this.step = page.getByTestId('lab-step');
    this.next = this.open.getByRole('button', { name: 'Next step' });
  }

  async start(title: string): Promise<void> {
    await this.page
      .getByTestId('lab-lessons')
      .getByRole('button', { name: title })
      .click();
    await expect(this.open).toContainText(`Lesson: ${title}`);
  }

  async isAtStep(step: number, of: number): Promise<void> {
    await expect(this.open).toContainText(`Step ${step} of ${of}`);
  }

  async isDone(done: boolean): Promise<void> {
    await expect(this.open).toHaveAttribute('data-done', String(done));
  }

  /** Saves the lesson and reads the file. */
  async save(): Promise<TestFile> {
    const downloading = this.page.waitForEvent('download');
    await this.page
      .getByRole('button', { name: 'Save the lesson as a file' })
      .click();
    const download = await downloading;
    const buffer = await readFile(await download.path());
    const name = download.suggestedFilename();
    return { name, mimeType: 'application/json', buffer };
  }

  async openFile(file: TestFile): Promise<void> {
    await this.page.locator('[data-picker=lab-lesson]').setInputFiles(file);
  }
}
