import { CLASSES } from '../../src/core/classes/classes.ts';
import { expect, photo, test } from '../pages/test.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';

test.describe('the world map', () => {
  test.beforeEach(async ({ ready: app }) => {
    await app.input.pick(photo());
    await app.answer.isAnswered();
    await app.tools.show('World map');
  });

  test('colours every country by its class', async ({ app }) => {
    const probabilities = await app.answer.probabilities();
    const limits = [0.001, 0.01, 0.03, 0.1, 0.3];
    const bins = await app.world.countries.evaluateAll((all) =>
      all.map((one) => [
        one.getAttribute('data-country'),
        one.getAttribute('data-bin'),
      ]),
    );
    const byCode = new Map(bins.map(([code, bin]) => [code, Number(bin)]));
    const missing = CLASSES.filter(({ id, countries }) => {
      const drawn = countries.filter((code) => byCode.has(code));
      for (const code of drawn) {
        const p = probabilities[id]!;
        const bin = limits.filter((limit) => p >= limit).length;
        expect(byCode.get(code), code).toBe(bin);
      }
      return drawn.length === 0;
    });
    expect(missing).toEqual([]);
  });

  test('says more of a country under the mouse', async ({ app, page }) => {
    await app.world.country('BR').hover();
    await expect(app.world.tip).toContainText(/^Brazil: .*%, place \d+ of 61$/);
    await app.world.country('DZ').hover();
    await expect(app.world.tip).toContainText('Algeria counts with Morocco:');
    await page.mouse.move(0, 0);
    await expect(app.world.tip).toHaveCount(0);
  });

  test('a listed country is told of by focus and brought near', async ({
    app,
    page,
  }) => {
    await expect(app.world.listed).toHaveCount(10);
    await app.world.listed.nth(1).focus();
    await expect(app.world.tip).toContainText('place 2 of 61');
    await page.keyboard.press('Enter');
    await expect.poll(() => app.world.scale()).toBeGreaterThan(1);
    await app.world.whole.click();
    await app.world.isAtScale(1);
  });

  test('zooms by buttons, keys and wheel', async ({ app, page }) => {
    await app.world.nearer.click();
    await app.world.isAtScale(2);
    await app.world.farther.click();
    await app.world.isAtScale(1);
    await app.world.map.focus();
    await page.keyboard.press('+');
    await app.world.isAtScale(1.6);
    const before = await app.world.country('FR').boundingBox();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(async () => (await app.world.country('FR').boundingBox())?.x)
      .toBeLessThan(before!.x);
    await page.keyboard.press('0');
    await app.world.isAtScale(1);
    await app.world.country('CN').hover();
    await page.mouse.wheel(0, -400);
    await expect.poll(() => app.world.scale()).toBeGreaterThan(1.5);
  });

  test('a page that is scrolled does not stop at the map', async ({
    app,
    page,
  }) => {
    await app.world.country('CN').hover();
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before);
    await app.world.isAtScale(1);
  });

  test('small countries have something to hit', async ({ app }) => {
    const small = app.world.map.locator('g[data-country=SG] circle').last();
    const box = await small.boundingBox();
    expect(box!.width).toBeGreaterThanOrEqual(23.9);
    await small.hover();
    await expect(app.world.tip).toContainText(/^Singapore:/);
  });

  test('the table says what the map says', async ({ app }) => {
    await app.world.tableSummary.click();
    await expect(app.world.tableRows).toHaveCount(61);
    const rows = await app.world.tableRows.evaluateAll((all) =>
      all.map((row) => [
        Number(row.getAttribute('data-class')),
        Number(row.querySelector('data')?.value),
      ]),
    );
    const probabilities = await app.answer.probabilities();
    for (const [id, share] of rows) expect(share).toBe(probabilities[id!]);
    await expect(app.world.tableRows.filter({ hasText: 'Monaco' })).toHaveCount(
      1,
    );
  });
});

test('without the map the table still comes, and says so', async ({
  app,
  page,
}) => {
  await page.route('**/countries-50m*', (route) => route.abort());
  await app.openReady();
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await app.tools.show('World map');
  await expect(app.world.panel).toContainText('did not arrive');
  await expect(app.world.tableRows).toHaveCount(61);
});

for (const { name, use } of LOOKS) {
  test.describe(name, () => {
    test.use(use);

    test('axe finds nothing on the map', async ({ ready: app, page }) => {
      test.slow();
      await app.input.pick(photo());
      await app.answer.isAnswered();
      await app.tools.show('World map');
      await app.world.nearer.click();
      await app.world.listed.first().focus();
      await expect(app.world.tip).toBeVisible();
      await app.world.tableSummary.click();
      await isSound(page, 'world map');
    });
  });
}
