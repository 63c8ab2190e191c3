import { expect, type Locator, type Page } from '@playwright/test';

/** The answer on a map of the world, with its list and its table. */
export class World {
  readonly panel: Locator;
  readonly map: Locator;
  readonly countries: Locator;
  readonly tip: Locator;
  readonly listed: Locator;
  readonly nearer: Locator;
  readonly farther: Locator;
  readonly whole: Locator;
  readonly tableSummary: Locator;
  readonly tableRows: Locator;

  constructor(page: Page) {
    this.panel = page.getByTestId('world');
    this.map = this.panel.getByTestId('world-map');
    this.countries = this.map.locator('path[data-country]');
    this.tip = this.map.getByTestId('world-tip');
    this.listed = this.panel.getByTestId('world-listed').getByRole('button');
    this.nearer = this.panel.getByRole('button', { name: 'Zoom in' });
    this.farther = this.panel.getByRole('button', { name: 'Zoom out' });
    this.whole = this.panel.getByRole('button', { name: 'Whole world' });
    this.tableSummary = this.panel.getByText('The map as a table');
    this.tableRows = this.panel.getByTestId('world-table').locator('tbody tr');
  }

  country(code: string): Locator {
    return this.map.locator(`path[data-country=${code}]`);
  }

  /** How near the map is; 1 shows the whole world. */
  async scale(): Promise<number> {
    return Number(await this.map.getAttribute('data-scale'));
  }

  async isAtScale(scale: number): Promise<void> {
    await expect.poll(() => this.scale()).toBeCloseTo(scale, 2);
  }
}
