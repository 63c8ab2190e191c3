import { expect, photo, test } from '../pages/test.ts';

test.beforeEach(async ({ ready: app }) => {
  await app.input.pick(photo());
  await app.answer.isAnswered();
});

test('shows the ten likeliest in order, and all on demand', async ({ app }) => {
  await expect(app.answer.rows).toHaveCount(10);
  const ten = await app.answer.shares();
  expect(ten).toEqual([...ten].sort((a, b) => b - a));
  await app.answer.showAll.click();
  await expect(app.answer.rows).toHaveCount(61);
  const all = await app.answer.shares();
  expect(all.slice(0, 10)).toEqual(ten);
  expect(all.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
  const byClass = await app.answer.probabilities();
  expect([...byClass].sort((a, b) => b - a)).toEqual(all);
});

test('each row has a flag, a name and a percentage', async ({ app }) => {
  for (const row of await app.answer.rows.all()) {
    const flag = row.locator('img');
    await expect(flag).toHaveJSProperty('complete', true);
    expect(
      await flag.evaluate((img: HTMLImageElement) => img.naturalWidth),
    ).toBeGreaterThan(0);
    await expect(row).toHaveText(/^\p{Lu}.*\d%/u);
  }
});

test('says on what and how long it ran, and what the numbers mean', async ({
  app,
}) => {
  await expect(app.answer.time).toHaveText(
    /^Answered in [\d.]+ (milli)?seconds? on this device with WebAssembly:/,
  );
  await expect(app.answer.facts).toContainText('that the network itself gives');
  // The narrow network's card has no figures.
  await expect(app.answer.facts).toContainText('No test figures came with');
  await expect(app.status.backend).toContainText('processor');
});

test('a crop can be singled out by pointer', async ({ app, page }) => {
  await expect(app.photo.crops).toHaveCount(5);
  const together = await app.answer.shares();
  await app.photo.zone('lower-right').hover({ position: { x: 200, y: 150 } });
  await expect(app.answer.title).toHaveText('What the lower right crop says');
  expect(await app.answer.shares()).not.toEqual(together);
  await page.mouse.move(0, 0);
  await expect(app.answer.title).toHaveText('Most likely');
  // As a hand does it: the hovering has long been drawn when the button goes down.
  await app.photo.zone('centre').hover();
  await expect(app.answer.title).toHaveText('What the centre crop says');
  await app.photo.zone('centre').click();
  await page.mouse.move(0, 0);
  await expect(app.answer.title).toHaveText('What the centre crop says');
  await expect(app.photo.option('Centre')).toBeChecked();
  await app.photo.zone('centre').click();
  await page.mouse.move(0, 0);
  await expect(app.answer.title).toHaveText('Most likely');
  expect(await app.answer.shares()).toEqual(together);
});

test('the five crops average to the answer', async ({ app }) => {
  await app.answer.showAll.click();
  const byClass = async () => {
    const pairs = await app.answer.rows.evaluateAll((rows) =>
      rows.map((row) => [
        Number(row.getAttribute('data-class')),
        Number(row.querySelector('data')?.getAttribute('value')),
      ]),
    );
    return pairs.sort(([a = 0], [b = 0]) => a - b).map(([, p = NaN]) => p);
  };
  const answer = await byClass();
  const sums = answer.map(() => 0);
  const names = ['Upper left', 'Upper right', 'Lower left', 'Lower right'];
  for (const name of [...names, 'Centre']) {
    await app.photo.option(name).check();
    await expect(app.answer.title).toHaveText(
      `What the ${name.toLowerCase()} crop says`,
    );
    (await byClass()).forEach((p, i) => (sums[i]! += p / 5));
  }
  answer.forEach((p, i) => expect(sums[i]).toBeCloseTo(p, 9));
});
