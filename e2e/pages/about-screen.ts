import type { Locator, Page } from '@playwright/test';
import { linkTo } from './navigation.ts';

/** "How it works, and how wrong it is". */
export class AboutScreen {
  readonly link: Locator;
  readonly screen: Locator;
  readonly method: Locator;
  readonly wrong: Locator;
  readonly data: Locator;
  readonly use: Locator;
  readonly plots: Locator;

  constructor(readonly page: Page) {
    this.link = linkTo(page, 'about');
    this.screen = page.getByTestId('about');
    this.method = this.screen.getByTestId('about-method');
    this.wrong = this.screen.getByTestId('about-wrong');
    this.data = this.screen.getByTestId('about-data');
    this.use = this.screen.getByTestId('about-use');
    this.plots = this.wrong.getByRole('img');
  }

  /** The cells of one line of a table, by the name that it begins with. */
  cells(name: string): Locator {
    return this.wrong
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) })
      .getByRole('cell');
  }
}
