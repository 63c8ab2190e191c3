import type { Locator, Page } from '@playwright/test';

/** What each crop said, and what the ways of fusing make of it. */
export class CropsTable {
  readonly panel: Locator;
  readonly rows: Locator;
  readonly agreement: Locator;

  constructor(page: Page) {
    this.panel = page.getByTestId('why-crops');
    this.rows = this.panel.locator('tbody tr');
    this.agreement = this.panel.getByTestId('agreement');
  }

  row(mode: string): Locator {
    return this.panel.locator(`tr[data-mode="${mode}"]`);
  }

  /** The three likeliest of a row as [class, probability], or none as long as it is not read. */
  async top(mode: string): Promise<[number, number][]> {
    return this.row(mode)
      .locator('li')
      .evaluateAll((all) =>
        all.map((li) => [
          Number(li.getAttribute('data-class')),
          Number(li.querySelector('data')?.value),
        ]),
      );
  }
}
