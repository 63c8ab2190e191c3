import { expect, type Locator, type Page } from '@playwright/test';

/** Where the network is, and what it runs on. */
export class ModelStatus {
  readonly panel: Locator;
  readonly text: Locator;
  readonly progress: Locator;
  readonly backend: Locator;
  readonly engine: Locator;
  readonly details: Locator;
  readonly choice: Locator;
  readonly retry: Locator;
  readonly consent: Locator;
  readonly pause: Locator;
  readonly parts: Locator;
  readonly notKept: Locator;
  readonly update: Locator;

  constructor(page: Page) {
    this.panel = page.getByTestId('model-status');
    this.text = this.panel.getByTestId('load-text');
    this.progress = this.panel.getByRole('progressbar');
    this.backend = this.panel.getByTestId('backend-line');
    this.engine = this.panel.getByTestId('engine');
    this.details = this.panel.getByText('Where it runs');
    this.choice = this.panel.getByLabel('Run the network on');
    this.consent = this.panel.getByTestId('consent');
    this.pause = this.panel.getByRole('button', { name: 'Pause' });
    this.parts = this.panel.getByTestId('load-parts');
    this.notKept = this.panel.getByTestId('not-kept');
    this.update = this.panel.getByTestId('network-update');
    this.retry = this.panel.getByRole('button', { name: 'Try again' });
  }

  /** Agrees to the download. */
  async agree(): Promise<void> {
    await this.consent.click();
  }

  async asks(): Promise<void> {
    await expect(this.panel).toHaveAttribute('data-phase', 'asking');
  }

  async isReady(): Promise<void> {
    await expect(this.panel).toHaveAttribute('data-phase', /ready|failed/);
    // So that the sentence stands in the report when it failed.
    const text = await this.panel.innerText();
    await expect(this.panel, text).toHaveAttribute('data-phase', 'ready');
  }

  async hasFailed(sentence: RegExp): Promise<void> {
    await expect(this.panel).toHaveAttribute('data-phase', 'failed');
    await expect(this.panel).toContainText(sentence);
  }
}
