import type { Locator, Page } from '@playwright/test';

/** One box of the check in which a country is looked for. */
export class CountryBox {
  readonly input: Locator;
  readonly options: Locator;
  readonly nothing: Locator;

  constructor(page: Page, label: string) {
    this.input = page.getByRole('combobox', { name: label });
    const box = page.getByTestId('country-box').filter({ has: this.input });
    this.options = box.getByRole('option');
    this.nothing = box.getByText(/^No country fits “/);
  }

  /** Types and takes the best fit, by keyboard alone. */
  async pick(typed: string): Promise<void> {
    await this.input.fill(typed);
    await this.input.press('Enter');
  }
}

/** "Could this be France?" */
export class ClaimPanel {
  readonly tab: Locator;
  readonly panel: Locator;
  readonly country: CountryBox;
  readonly rival: CountryBox;
  readonly leaning: Locator;
  readonly rank: Locator;
  readonly probability: Locator;
  readonly odds: Locator;
  readonly oneClass: Locator;
  readonly limits: Locator;

  constructor(page: Page) {
    this.tab = page.getByRole('tab', { name: 'Could this be …?' });
    this.panel = page.getByTestId('claim');
    this.country = new CountryBox(page, 'Could this be …');
    this.rival = new CountryBox(page, 'Compare with');
    this.leaning = this.panel.getByTestId('claim-leaning');
    this.rank = this.panel.getByTestId('claim-rank');
    this.probability = this.panel.getByTestId('claim-probability');
    this.odds = this.panel.getByTestId('claim-odds');
    this.oneClass = this.panel.getByTestId('claim-one-class');
    this.limits = this.panel.getByTestId('claim-limits');
  }

  async open(): Promise<void> {
    await this.tab.click();
  }
}
