import type { Page } from '@playwright/test';
import type { AppPage } from '../pages/app-page.ts';
import { expect, photo, test } from '../pages/test.ts';
import { inWorkers } from '../support/in-workers.ts';
import {
  computeNonsense,
  crashAtPhoto,
  decodeForEver,
  exhaustAtPhoto,
  keepModule,
  refuseOwnKernels,
  refuseDevice,
} from '../worker/faults.ts';

/** WebGPU in software takes its time even for a small network. */
const PATIENT = { timeout: 180_000 };

async function openReady(app: AppPage, backend: string): Promise<void> {
  await app.open(backend, 'small');
  await isReady(app);
}

async function isReady({ status }: AppPage): Promise<void> {
  await expect(status.panel).toHaveAttribute('data-phase', 'ready', PATIENT);
}

/** Ends the browser's GPU process as a broken driver does. */
async function crashGpu(page: Page): Promise<void> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  await session.send('Browser.crashGpuProcess');
  await session.detach();
}

test('the GPU process is killed: the answer stays, and the next photo works', async ({
  app,
  page,
}) => {
  await openReady(app, 'webgpu');
  await app.input.pick(photo('first.jpg'));
  await app.answer.isAnswered();
  const before = await app.answer.probabilities();

  const fresh = page.waitForEvent('worker');
  await crashGpu(page);
  await fresh;
  await app.photo.shows('first.jpg');
  await isReady(app);
  expect(await app.answer.probabilities()).toEqual(before);

  await app.input.pick(photo('second.jpg'));
  await app.photo.shows('second.jpg');
  await app.answer.isAnswered();
});

test('the GPU process is killed in mid-run: the photo is answered all the same', async ({
  app,
  page,
}) => {
  await openReady(app, 'wasm');
  await app.input.pick(photo('first.jpg'));
  await app.answer.isAnswered();
  const right = await app.answer.probabilities();
  await openReady(app, 'webgpu');
  await app.input.pick(photo('second.jpg'));
  await expect(
    page.locator('[data-crop][data-read=true]').first(),
  ).toBeAttached();
  await crashGpu(page);
  await expect(app.answer.panel).toHaveAttribute(
    'data-phase',
    'answered',
    PATIENT,
  );
  await app.photo.shows('second.jpg');
  const again = await app.answer.probabilities();
  again.forEach((one, i) => expect(one).toBeCloseTo(right[i]!, 3));
});

test('a device that cannot be had gets a sentence, and the processor can be chosen', async ({
  app,
  page,
}) => {
  await inWorkers(page, [refuseDevice]);
  await app.open('webgpu');
  await app.status.hasFailed(/offers nothing that the network can run on/);
  await app.input.pick(photo('kept.jpg'));
  await app.status.choice.selectOption('wasm');
  await app.answer.isAnswered();
  await app.photo.shows('kept.jpg');
});

test('a GPU that miscalculates gets a sentence, and the processor can be chosen', async ({
  app,
  page,
}) => {
  await openReady(app, 'wasm');
  await app.input.pick(photo('kept.jpg'));
  await app.answer.isAnswered();
  const before = await app.answer.probabilities();
  await inWorkers(page, [computeNonsense]);
  await app.status.details.click();
  await app.status.choice.selectOption('webgpu');
  await expect(app.status.panel).toContainText(
    /This device miscalculates/,
    PATIENT,
  );
  expect(await app.answer.probabilities()).toEqual(before);
  await app.status.choice.selectOption('wasm');
  await app.status.isReady();
  await app.photo.shows('kept.jpg');
  expect(await app.answer.probabilities()).toEqual(before);
});

test('a worker that crashes in mid-run: the photo is answered all the same', async ({
  app,
  page,
}) => {
  await inWorkers(page, [crashAtPhoto], 1);
  await app.openReady();
  await app.input.pick(photo('kept.jpg'));
  await app.answer.isAnswered();
  await app.photo.shows('kept.jpg');
  await app.notices.areSilent();
});

test('a decoder that never ends: a sentence, and the next photo works', async ({
  app,
  page,
}) => {
  await page.clock.install();
  await inWorkers(page, [decodeForEver], 1);
  await app.openReady();
  await app.input.pick(photo('endless.jpg'));
  await expect(page.getByTestId('photo-progress')).toContainText(/Opening/);
  // The page waits for a minute; here it passes at once.
  await page.clock.fastForward('01:01');
  await expect(page.getByRole('main')).toContainText(
    '“endless.jpg” took so long to open',
  );
  await app.status.isReady();
  await app.input.pick(photo('next.jpg'));
  await app.photo.shows('next.jpg');
  await app.answer.isAnswered();
});

test('workers that crash again and again are given up with a sentence', async ({
  ready: app,
  page,
}) => {
  await app.input.pick(photo('good.jpg'));
  await app.answer.isAnswered();
  await inWorkers(page, [crashAtPhoto]);
  await app.status.details.click();
  await app.status.choice.selectOption('auto');
  await app.status.isReady();
  await app.input.pick(photo('fatal.jpg'));
  await app.status.hasFailed(/crashed again and again/);
  await expect(app.status.retry).toBeVisible();
  await page.keyboard.press('Escape');
  await app.photo.shows('good.jpg');
  await app.answer.isAnswered();
});

test('tfjs on WebAssembly runs out of memory: the photo is answered by a fresh worker', async ({
  app,
  page,
}) => {
  const faults = [refuseOwnKernels, keepModule, exhaustAtPhoto];
  await inWorkers(page, faults, 1);
  await app.openReady();
  await app.input.pick(photo('large.jpg'));
  const failed = app.answer.panel.and(page.locator('[data-phase=failed]'));
  const answered = app.answer.panel.and(page.locator('[data-phase=answered]'));
  await expect(failed.or(answered)).toBeVisible();
  await app.status.isReady();
  if (await failed.isVisible()) {
    await expect(page.getByRole('main')).toContainText('not enough memory');
    await page.getByRole('button', { name: 'Try again' }).click();
  }
  await app.answer.isAnswered();
  await app.photo.shows('large.jpg');
});

test('the clock jumps for years: answers and history go on', async ({
  ready: app,
  page,
}) => {
  const years = ['2026-11-23', '2051-01-01', '1971-01-01', '2026-11-24'];
  for (const [i, day] of years.entries()) {
    await page.clock.setSystemTime(`${day}T12:00:00Z`);
    await app.input.pick(photo(`${i}.jpg`));
    await app.photo.shows(`${i}.jpg`);
    await app.answer.isAnswered();
  }
  await app.history.open();
  await expect(app.history.entries).toHaveCount(years.length);
  await expect(app.history.entries.first()).toContainText('3.jpg');
});
