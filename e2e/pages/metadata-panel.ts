import type { Locator, Page } from '@playwright/test';

/** What the file says of its place. */
export class MetadataPanel {
  readonly tab: Locator;
  readonly panel: Locator;
  readonly gps: Locator;
  readonly named: Locator;
  readonly clash: Locator;
  readonly fit: Locator;
  readonly warning: Locator;

  constructor(page: Page) {
    this.tab = page.getByRole('tab', { name: 'What the file says' });
    this.panel = page.getByTestId('metadata');
    this.gps = this.panel.getByTestId('metadata-gps');
    this.named = this.panel.getByTestId('metadata-named');
    this.clash = this.panel.getByTestId('metadata-clash');
    this.fit = this.panel.getByTestId('metadata-fit');
    this.warning = this.panel.getByTestId('metadata-warning');
  }

  async open(): Promise<void> {
    await this.tab.click();
  }
}
