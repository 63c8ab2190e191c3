import type { Locator, Page } from '@playwright/test';

/** The sheet of keyboard shortcuts, and the explanation on the first visit. */
export class ShortcutSheet {
  readonly button: Locator;
  readonly dialog: Locator;
  readonly rows: Locator;
  readonly single: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.button = page.getByRole('button', { name: 'Keyboard shortcuts' });
    this.dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    this.rows = this.dialog.getByRole('row');
    this.single = this.dialog.getByRole('checkbox');
    this.close = this.dialog.getByRole('button', { name: 'Close' });
  }
}

export class FirstRun {
  readonly panel: Locator;
  readonly sentences: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.panel = page.getByTestId('first-run');
    this.sentences = this.panel.getByRole('paragraph');
    this.close = this.panel.getByRole('button', { name: 'Got it' });
  }
}
