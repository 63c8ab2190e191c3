import type { Locator, Page } from '@playwright/test';

/** What is drawn over the composite: crops, and what speaks for a country. */
export class LabLook {
  readonly panel: Locator;
  readonly crops: Locator;
  readonly map: Locator;
  readonly layer: Locator;
  readonly country: Locator;
  readonly other: Locator;
  readonly opacity: Locator;
  readonly words: Locator;
  readonly legend: Locator;

  constructor(page: Page) {
    this.panel = page.getByTestId('lab-look');
    this.crops = this.panel.getByLabel('Show the crops');
    this.map = this.panel.getByLabel('Show what speaks for a country');
    this.layer = page.getByTestId('lab-stage').getByTestId('map-layer');
    this.country = this.panel.getByLabel('Country', { exact: true });
    this.other = this.panel.getByLabel('Compared with');
    this.opacity = this.panel.getByRole('slider');
    this.words = this.panel.getByTestId('lab-map-words');
    this.legend = this.panel.getByTestId('map-legend');
  }

  /** The map's pixels, to tell one map from another. */
  async pixels(): Promise<string> {
    return this.layer.evaluate((canvas: HTMLCanvasElement) =>
      canvas.toDataURL(),
    );
  }
}
