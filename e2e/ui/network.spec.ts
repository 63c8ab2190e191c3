import { expect, photo, test } from '../pages/test.ts';
import { damageWeights } from '../pages/weights.ts';

test('a network that is not there gets a sentence', async ({ app }) => {
  await app.open('wasm', 'no-such-network');
  await app.status.hasFailed(/could not be found on this site/);
});

test('a damaged network is refused; trying again helps when it is whole', async ({
  app,
  page,
}) => {
  const heal = await damageWeights(page);
  await app.open();
  await app.status.hasFailed(/arrived damaged/);
  await app.input.pick(photo('kept.jpg'));
  await heal();
  await app.status.retry.click();
  await app.answer.isAnswered();
  await app.photo.shows('kept.jpg');
});

test('without a real GPU it says so, and why', async ({ app }) => {
  await app.openReady('auto');
  await expect(app.status.backend).toHaveText(
    /^No GPU could be used, so it runs on the processor .+ slower$/,
  );
  await app.status.details.click();
  await expect(app.status.panel).toContainText(/WebGPU: /);
  await expect(app.status.panel).toContainText(/WebGL: /);
});

test('another backend can be chosen; the answer stays', async ({
  ready: app,
}) => {
  await app.input.pick(photo());
  await app.answer.isAnswered();
  const before = await app.answer.probabilities();
  await app.status.details.click();
  await app.status.choice.selectOption('auto');
  await app.status.isReady();
  await expect(app.status.backend).toContainText('No GPU could be used');
  expect(await app.answer.probabilities()).toEqual(before);
});
