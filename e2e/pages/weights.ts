import type { Page } from '@playwright/test';

const WEIGHTS = '**/*.bin';

/**
 * Holds back the network's weights.
 *
 * @returns a function that lets them through.
 */
export async function holdWeights(page: Page): Promise<() => void> {
  let open!: () => void;
  const gate = new Promise<void>((resolve) => (open = resolve));
  await page.route(WEIGHTS, async (route) => {
    await gate;
    await route.continue();
  });
  return open;
}

/**
 * Flips one bit of the weights on their way.
 *
 * @returns a function that leaves them whole from then on.
 */
export async function damageWeights(page: Page): Promise<() => Promise<void>> {
  await page.route(WEIGHTS, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body.writeUInt8(body.readUInt8(100) ^ 1, 100);
    await route.fulfill({ response, body });
  });
  return () => page.unroute(WEIGHTS);
}
