import { expect, type Locator, type Page } from '@playwright/test';

/** The confusion curve and its table. */
export class LabCurve {
  readonly panel: Locator;
  readonly chart: Locator;
  readonly rows: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByTestId('lab-curve');
    this.chart = page.getByTestId('lab-chart');
    this.rows = page.getByTestId('lab-curve-table').locator('tbody tr');
  }

  async draw(steps: number): Promise<void> {
    await this.panel.getByLabel('Steps').selectOption(String(steps));
    await this.panel.getByRole('button', { name: /^Draw/ }).click();
    await expect(this.panel).toHaveAttribute('data-phase', 'done');
  }

  async openTable(): Promise<void> {
    await this.panel.getByText('The curve as a table').click();
  }

  go(at: string): Locator {
    return this.panel.getByRole('button', { name: `Go to ${at}`, exact: true });
  }
}
