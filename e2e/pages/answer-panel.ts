import { expect, type Locator, type Page } from '@playwright/test';

/** The likeliest countries, and how far the work on them is. */
export class AnswerPanel {
  readonly panel: Locator;
  readonly title: Locator;
  readonly top: Locator;
  readonly certainty: Locator;
  readonly rows: Locator;
  readonly progress: Locator;
  readonly time: Locator;
  readonly facts: Locator;
  readonly showAll: Locator;
  readonly cancel: Locator;
  readonly readAll: Locator;

  constructor(page: Page) {
    this.panel = page.getByTestId('answer-panel');
    this.title = this.panel.getByTestId('answer-title');
    this.top = this.panel.getByTestId('top-country');
    this.certainty = this.panel.getByTestId('certainty');
    this.rows = this.panel.getByTestId('ranking').getByRole('listitem');
    this.progress = page.getByTestId('photo-progress');
    this.time = page.getByTestId('time');
    this.facts = page.getByTestId('facts');
    this.showAll = this.panel.getByRole('button', { name: 'Show all 61' });
    this.cancel = page.getByRole('button', { name: 'Cancel' });
    this.readAll = page.getByRole('button', { name: 'Read all crops' });
  }

  async isAnswered(): Promise<void> {
    await expect(this.panel).toHaveAttribute('data-phase', 'answered');
  }

  /** The probabilities of the rows on the screen, from the top. */
  async shares(): Promise<number[]> {
    const values = await this.rows
      .locator('data')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    return values.map(Number);
  }

  /** All probabilities, in the order of the classes. */
  async probabilities(): Promise<number[]> {
    const text = await this.panel.getAttribute('data-probabilities');
    return JSON.parse(text ?? 'null') as number[];
  }
}
