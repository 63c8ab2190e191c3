import { HEADERS } from '../../src/service-worker/policy.ts';
import type { AppPage } from '../pages/app-page.ts';
import { expect, photo, test } from '../pages/offline-test.ts';

/** What computes, and what it says of a photo. */
async function answer(app: AppPage) {
  await app.input.pick(photo());
  await app.answer.isAnswered();
  const probabilities = await app.answer.probabilities();
  return { engine: await app.status.engine.textContent(), probabilities };
}

const isIsolated = (app: AppPage) =>
  app.page.evaluate(() => globalThis.crossOriginIsolated);

/** How the engine is called where memory can be shared; one processor has no other thread. */
const together = async (app: AppPage) => {
  const count = await app.page.evaluate(() => navigator.hardwareConcurrency);
  return count > 1 ? `-${Math.min(count, 8)}-threads` : 'wasm-relaxed-simd';
};

test('a host without headers: one thread at first, all of them once the page is kept', async ({
  app,
  page,
}) => {
  await app.openReady();
  const alone = await answer(app);
  expect(await isIsolated(app)).toBe(false);
  expect(alone.engine).toMatch(/wasm-relaxed-simd$/);

  await page.reload();
  await app.status.isReady();
  expect(await isIsolated(app)).toBe(true);
  const all = await answer(app);
  expect(all.engine).toContain(await together(app));
  expect(all.probabilities).toEqual(alone.probabilities);
});

test('a host with headers: all threads at once', async ({ app, site }) => {
  site.headers = HEADERS;
  await app.openReady();
  const { engine } = await answer(app);
  expect(engine).toContain(await together(app));
});

test('threads whose script does not arrive are done without', async ({
  app,
  site,
}) => {
  site.headers = HEADERS;
  site.fault = (path) =>
    path.includes('/helper-') ? { status: 404 } : undefined;
  await app.openReady();
  const { engine, probabilities } = await answer(app);
  expect(engine).toMatch(/wasm-relaxed-simd$/);
  expect(probabilities).toHaveLength(61);
});
