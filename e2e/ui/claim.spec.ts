import { CLASSES } from '../../src/core/classes/classes.ts';
import { expect, photo, test } from '../pages/test.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';

test.describe('a claim', () => {
  test.beforeEach(async ({ ready: app }) => {
    await app.input.pick(photo());
    await app.answer.isAnswered();
    await app.claim.open();
  });

  test('stands where the answer puts its class', async ({ app, page }) => {
    const p = await app.answer.probabilities();
    for (const [typed, country] of [
      ['fra', 'FR'],
      ['vatican', 'VA'],
      ['Cote d', 'CI'],
      ['uk', 'GB'],
    ] as const) {
      await app.claim.country.pick(typed);
      const id = CLASSES.findIndex((one) => one.countries.includes(country));
      const rank = p.filter((one) => one > p[id]!).length + 1;
      await expect(app.claim.rank).toHaveText(`${rank} of 61`);
      await expect(app.claim.probability).toHaveAttribute('value', `${p[id]}`);
      await expect(app.claim.leaning).toContainText(/\bit leans\b/i);
      expect(new URL(page.url()).searchParams.get('claim')).toBe(country);
    }
  });

  test('its countries are named in the language of the page', async ({
    app,
  }) => {
    await app.claim.country.pick('fra');
    await expect(app.claim.country.input).toHaveValue('France');
    await app.language.selectOption('es');
    await expect(app.claim.panel.getByRole('combobox').first()).toHaveValue(
      'Francia',
    );
  });

  test('any country is compared with any other', async ({ app }) => {
    const p = await app.answer.probabilities();
    await app.claim.country.pick('IT');
    await app.claim.rival.pick('VA');
    await expect(app.claim.odds).toHaveText(/one class for this network/);
    await app.claim.rival.pick('JP');
    const times = Math.max(p[5]! / p[7]!, p[7]! / p[5]!);
    const text =
      times < 1.15
        ? /about equally likely/
        : new RegExp(`(about|more than) ${numberOf(times)} times as likely`);
    await expect(app.claim.odds).toHaveText(text);
    await expect(app.claim.oneClass).toHaveText(
      /cannot tell Italy from Vatican City, San Marino, Malta: .*one class/,
    );
  });

  test('never promises a proof, and says its limits', async ({ app }) => {
    await app.claim.country.pick('FR');
    await expect(app.claim.limits).toContainText('It is no proof');
    // The narrow network's card has no figures.
    await expect(app.claim.limits).toContainText('without test figures');
    await expect(app.claim.panel).not.toContainText(/proves|certain/);
  });

  test('the box works by keyboard and forgives', async ({ app, page }) => {
    const { country } = app.claim;
    await country.input.fill('zzz');
    await expect(country.nothing).toBeVisible();
    await country.input.press('Enter');
    await country.input.press('Escape');
    await expect(country.input).toHaveValue('');
    await country.input.pressSequentially('guin');
    await expect(country.options.first()).toHaveText(/^Guinea/);
    await expect(country.options).toHaveCount(4);
    await country.input.press('ArrowDown');
    await country.input.press('Enter');
    await expect(country.input).toHaveValue('Guinea-Bissau');
    await country.input.fill('some');
    await page.keyboard.press('Tab');
    // What was not picked is taken back.
    await expect(country.input).not.toHaveValue('some');
    await country.input.click();
    await expect(country.options).toHaveCount(250);
  });
});

test('the address keeps the claim and nothing of the photo', async ({
  app,
  page,
}) => {
  await page.goto('./?model=narrow&backend=wasm&claim=is');
  await app.status.isReady();
  await app.input.pick(photo('secret-name.jpg'));
  await app.answer.isAnswered();
  // The address opens the tab, too.
  await expect(app.claim.country.input).toHaveValue('Iceland');
  await app.claim.country.pick('Japan');
  const url = new URL(page.url());
  expect([...url.searchParams.keys()].sort()).toEqual([
    'backend',
    'claim',
    'model',
  ]);
  expect(url.href).not.toContain('secret');
});

for (const { name, use } of LOOKS) {
  test.describe(name, () => {
    test.use(use);

    test('axe finds nothing on a claim', async ({ ready: app, page }) => {
      test.slow();
      await app.input.pick(photo());
      await app.answer.isAnswered();
      await app.claim.open();
      await isSound(page, 'no claim yet');
      await app.claim.country.pick('KE');
      await isSound(page, 'a claim');
      await app.claim.rival.input.fill('united');
      await isSound(page, 'an open list');
    });
  });
}

/** To two digits, as English writes it. */
function numberOf(times: number): string {
  const rounded = times > 1000 ? 1000 : Number(times.toPrecision(2));
  return new Intl.NumberFormat('en').format(rounded);
}
