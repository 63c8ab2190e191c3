import { expect, type Locator, type Page } from '@playwright/test';

/** The photo, its crops and the buttons that single one out. */
export class PhotoPanel {
  readonly panel: Locator;
  readonly crops: Locator;
  readonly overlay: Locator;

  constructor(page: Page) {
    this.panel = page.getByTestId('photo-panel');
    this.overlay = this.panel.getByTestId('crop-overlay');
    this.crops = this.overlay.locator('[data-crop]');
  }

  /** Checks which photo is on the screen, and that the browser has drawn it. */
  async shows(name: string): Promise<void> {
    const image = this.panel.getByAltText(`Your photo: ${name}`, {
      exact: true,
    });
    await expect(image).toBeVisible();
    await expect
      .poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
  }

  /** The radio button of a crop, or of all five. */
  option(name: string): Locator {
    return this.panel.getByRole('radio', { name: new RegExp(`^${name}:`) });
  }

  /** The part of the photo that means a crop to a pointer. */
  zone(crop: string): Locator {
    return this.overlay.locator(`[data-zone=${crop}]`);
  }
}
