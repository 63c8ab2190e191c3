import type { Page } from '@playwright/test';

const WORKER = /\/assets\/worker-[\w-]+\.js$/;

/**
 * Causes a fault in the workers that start from now on, before anything of theirs runs.
 *
 * @param faults run in the worker one after the other; they may use nothing but what it has.
 * @param times how many workers; the default is all of them.
 */
export async function inWorkers(
  page: Page,
  faults: readonly (() => void)[],
  times?: number,
): Promise<void> {
  const script = faults.map((one) => `(${one.toString()})();`).join('\n');
  await page.route(
    WORKER,
    async (route) => {
      const response = await route.fetch();
      const body = `${script}\n${await response.text()}`;
      await route.fulfill({ response, body });
    },
    times === undefined ? {} : { times },
  );
}

/** From now on workers start sound. */
export async function healWorkers(page: Page): Promise<void> {
  await page.unroute(WORKER);
}
