import { expect, photo, test } from '../pages/test.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';

const WORDS = {
  es: /^¿En qué país/,
  fr: /^Dans quel pays/,
  it: /^In quale paese/i,
  ar: /بلد/,
  en: /^In which country/,
} as const;

test('the page changes its language at once and keeps what is on it', async ({
  ready: app,
  page,
}) => {
  await app.input.pick(photo());
  await app.answer.isAnswered();
  const before = await app.answer.probabilities();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const [language, question] of Object.entries(WORDS)) {
    await app.language.selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute(
      'dir',
      language === 'ar' ? 'rtl' : 'ltr',
    );
    await expect(app.heading).toHaveText(question);
    expect(await app.answer.probabilities()).toEqual(before);
  }
  expect(requests).toEqual([]);
});

test('the language that was chosen is remembered', async ({
  ready: app,
  page,
}) => {
  await app.language.selectOption('it');
  await expect(app.heading).toHaveText(WORDS.it);
  await page.reload();
  await expect(app.heading).toHaveText(WORDS.it);
});

test.describe('a French browser', () => {
  test.use({ locale: 'fr-CA' });
  test('meets a French page', async ({ app }) => {
    await app.open();
    await expect(app.heading).toHaveText(WORDS.fr);
  });
});

for (const { name, use } of LOOKS) {
  test.describe(`right to left, ${name}`, () => {
    test.use({ ...use, locale: 'ar' });
    test('every screen is sound', async ({ ready: app, page }) => {
      test.slow();
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await isSound(page, 'start');
      await app.input.pick(photo());
      await app.answer.isAnswered();
      const tabs = page.getByTestId('tools').getByRole('tab');
      for (const tab of await tabs.all()) {
        await tab.click();
        await isSound(page, await tab.innerText());
      }
      const screens = {
        lab: 'lab-slot-a',
        many: 'many',
        history: 'history',
        about: 'about',
      };
      for (const [path, part] of Object.entries(screens)) {
        await page.goto(`./?model=narrow&backend=wasm#/${path}`);
        await expect(page.getByTestId(part)).toBeVisible();
        await isSound(page, path);
      }
    });
  });
}
