import type { Locator, Page } from '@playwright/test';

/** The camera with live view. */
export class CameraDialog {
  readonly dialog: Locator;
  readonly video: Locator;
  readonly shutter: Locator;
  readonly taken: Locator;
  readonly again: Locator;
  readonly use: Locator;
  readonly close: Locator;
  readonly switchCamera: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Take a photo' });
    this.video = this.dialog.locator('video');
    this.shutter = this.dialog.getByRole('button', { name: 'Take it' });
    this.taken = this.dialog.getByRole('img', { name: 'The photo you took' });
    this.again = this.dialog.getByRole('button', { name: 'Take another one' });
    this.use = this.dialog.getByRole('button', {
      name: 'Ask about this photo',
    });
    this.close = this.dialog.getByRole('button', { name: 'Close the camera' });
    this.switchCamera = this.dialog.getByRole('button', {
      name: 'Other camera',
    });
  }
}
