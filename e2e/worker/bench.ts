import { test as base } from '@playwright/test';
import { narrowModel } from '../../src/worker/testing/narrow-model.ts';
import { serveBench } from '../harness/server.ts';

export { expect } from '@playwright/test';

interface BenchFixtures {
  /** The served model's files; a test may route some away. */
  readonly benchUrl: string;
}

/** Tests that open the bench: the worker and its client in a page without the app. */
export const test = base.extend<object, BenchFixtures>({
  benchUrl: [
    async ({}, use) => {
      const { files } = await narrowModel();
      const bench = await serveBench(
        new Map([...files].map(([path, bytes]) => [`model/${path}`, bytes])),
      );
      await use(bench.url);
      await bench.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  page: async ({ page, benchUrl }, use) => {
    await page.goto(benchUrl);
    await page.waitForFunction(() => 'bench' in globalThis);
    await use(page);
  },
});
