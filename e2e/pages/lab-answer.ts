import { expect, type Locator, type Page } from '@playwright/test';

/** What the network says of the composite. */
export class LabAnswer {
  readonly panel: Locator;
  readonly top: Locator;
  readonly shares: Locator;
  readonly crops: Locator;

  constructor(page: Page) {
    this.panel = page.getByTestId('lab-answer');
    this.top = page.getByTestId('lab-top').getByRole('listitem');
    this.shares = page.getByTestId('lab-shares');
    this.crops = page.getByTestId('lab-crops');
  }

  /** The five crops of what is on the screen have answered. */
  async isAnswered(): Promise<void> {
    await expect(this.panel).toHaveAttribute('data-phase', 'answered');
    await expect(this.panel).toHaveAttribute('data-views', '5');
  }

  /** Of all classes. */
  async probabilities(): Promise<number[]> {
    const text = await this.panel.getAttribute('data-probabilities');
    return JSON.parse(text ?? 'null') as number[];
  }

  /** What the network says of each picture alone is known, so nothing is asked any more. */
  async isAtRest(): Promise<void> {
    await this.isAnswered();
    await expect(this.shares).toBeVisible();
  }

  async count(what: 'answered' | 'dropped' | 'kept'): Promise<number> {
    return Number(await this.panel.getAttribute(`data-${what}`));
  }
}
