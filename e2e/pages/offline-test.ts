import { shardedModel, type ShardedModel } from '../support/sharded-model.ts';
import { StaticSite } from '../support/static-site.ts';
import { AppPage } from './app-page.ts';
import { expect, test as base } from './test.ts';

export { expect, photo } from './test.ts';
export type { StaticSite } from '../support/static-site.ts';
export type { ShardedModel } from '../support/sharded-model.ts';

/** Tests of what is kept, on a host and an origin of their own, below a path. */
export const test = base.extend<{
  site: StaticSite;
  /** What the host serves as `?model=narrow`. */
  model: ShardedModel;
  /** Opens the page anew; all of the network is on the device, so only its card is asked for. */
  reloadsFromStore: () => Promise<void>;
}>({
  agreed: false,
  serviceWorkers: 'allow',
  model: async ({}, use) => use(await shardedModel()),
  site: async ({ model }, use) => {
    const site = new StaticSite();
    await site.listen();
    site.publish('narrow', model.files);
    await use(site);
    await site.close();
  },
  reloadsFromStore: async ({ app, page, site }, use) =>
    use(async () => {
      site.log.length = 0;
      await page.reload();
      await app.status.isReady();
      expect(site.weightRequests).toEqual(['GET models/narrow/card.json']);
    }),
  app: async ({ page, site }, use) => {
    page.on('filechooser', () => undefined);
    await use(new SiteApp(page, site));
  },
});

/** The page on the test's own host. */
class SiteApp extends AppPage {
  readonly #site: StaticSite;

  constructor(page: AppPage['page'], site: StaticSite) {
    super(page);
    this.#site = site;
  }

  override async open(backend = 'wasm', model = 'narrow'): Promise<void> {
    await this.page.goto(`${this.#site.url}?model=${model}&backend=${backend}`);
  }

  override async openReady(backend = 'wasm'): Promise<void> {
    await this.open(backend);
    await this.status.agree();
    await this.status.isReady();
  }
}
