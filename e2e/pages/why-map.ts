import type { Locator, Page } from '@playwright/test';

/** One row of the sums: what the map of a crop comes to, and what the network said. */
export interface SumRow {
  readonly mean: number;
  readonly bias: number;
  readonly sum: number;
  readonly logit: number;
}

/** What speaks for which country: maps over the photo. */
export class WhyMap {
  readonly panel: Locator;
  readonly layers: Locator;
  readonly legend: Locator;
  readonly country: Locator;
  readonly other: Locator;
  readonly opacity: Locator;
  readonly sums: Locator;

  constructor(page: Page) {
    this.panel = page.getByTestId('why-map');
    this.layers = this.panel.getByTestId('map-layer');
    this.legend = this.panel.getByTestId('map-legend');
    this.country = this.panel.getByLabel('Country', { exact: true });
    this.other = this.panel.getByLabel('Compared with');
    this.opacity = this.panel.getByRole('slider');
    this.sums = this.panel.getByText('Check the sum');
  }

  /** The radio button of a way to show. */
  view(name: string): Locator {
    return this.panel.getByRole('radio', { name });
  }

  /** The sums of the five crops for the country that is picked. */
  async sumRows(): Promise<SumRow[]> {
    const rows = await this.panel
      .getByTestId('map-sums')
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('data')].map(({ value }) => Number(value)),
        ),
      );
    return rows.map(([mean = NaN, bias = NaN, sum = NaN, logit = NaN]) => ({
      ...{ mean, bias, sum, logit },
    }));
  }

  /** How many colours a map shows, and whether it covers the whole photo. */
  async colours(index = 0): Promise<number> {
    return this.layers.nth(index).evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas
        .getContext('2d')!
        .getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    });
  }

  /** A map's pixels, to tell one map from another. */
  async pixels(index = 0): Promise<string> {
    return this.layers
      .nth(index)
      .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  }
}
