import { expect, type Locator, type Page } from '@playwright/test';

/** The strip of tabs below the answer. */
export class Tools {
  readonly panel: Locator;
  readonly tabs: Locator;
  readonly open: Locator;

  constructor(page: Page) {
    this.panel = page.getByTestId('tools');
    this.tabs = this.panel.getByRole('tab');
    this.open = this.panel.getByRole('tabpanel');
  }

  tab(name: string): Locator {
    return this.panel.getByRole('tab', { name, exact: true });
  }

  /** Opens a tab that is closed. */
  async show(name: string): Promise<void> {
    await this.tab(name).click();
    await expect(this.tab(name)).toHaveAttribute('aria-selected', 'true');
    await expect(this.open).toBeVisible();
  }
}
