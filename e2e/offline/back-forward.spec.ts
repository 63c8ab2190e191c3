import { launch, type Page } from 'puppeteer-core';
import { SUMMER_PALACE } from '../support/app.ts';
import { linkTo } from '../pages/navigation.ts';
import { expect, photo, test } from '../pages/offline-test.ts';

/** Another page of the same site, which is none of ours. */
const ELSEWHERE = 'models/narrow/card.json';

test('back from the back/forward cache: the answer is still there, and the next photo works', async ({
  site,
}) => {
  // Playwright loses a page that comes back from there; Puppeteer does not.
  const browser = await launch({
    executablePath: process.env['CHROMIUM_PATH']!,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${site.url}?model=narrow&backend=wasm`);
    await click(page, '[data-testid=consent]');
    await seen(page, '[data-testid=model-status][data-phase=ready]');
    const before = await answer(page, 0);
    await page.evaluate(() => {
      const note = (event: Event) =>
        Object.assign(globalThis, {
          persisted: (event as PageTransitionEvent).persisted,
        });
      addEventListener('pageshow', note);
    });

    await page.goto(site.url + ELSEWHERE);
    await page.goBack();
    // It is the same page, not a new one: what was left in it is there.
    await page.waitForFunction(() => 'persisted' in globalThis);
    expect(await page.evaluate('persisted')).toBe(true);
    const kept = await page.$eval('[data-testid=answer-panel]', (panel) => ({
      ...(panel as HTMLElement).dataset,
    }));
    expect(kept).toMatchObject({ phase: 'answered', photo: before.photo });
    expect(kept.probabilities).toBe(before.probabilities);
    const again = await answer(page, Number(before.photo));
    expect(again.probabilities).toBe(before.probabilities);
  } finally {
    await browser.close();
  }
});

test('back without that cache: the page begins anew, the last answer is in the history', async ({
  app,
  page,
  site,
}) => {
  await app.openReady();
  await app.input.pick(photo('before.jpg'));
  await app.answer.isAnswered();
  // What is kept is written a moment after the answer.
  await app.history.open();
  await expect(app.history.entries).toHaveCount(1);
  await page.goto(site.url + ELSEWHERE);
  await page.goBack();
  await linkTo(page, '').click();
  await app.status.isReady();
  await app.input.pick(photo('after.jpg'));
  await app.answer.isAnswered();
  await app.history.open();
  await expect(app.history.entries).toHaveCount(2);
  await expect(app.history.entries.nth(1)).toContainText('before.jpg');
});

async function seen(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
}

async function click(page: Page, selector: string): Promise<void> {
  await page.locator(selector).click();
}

/** Gives the page a photo and waits for the answer to it. @param last the photo before. */
async function answer(page: Page, last: number): Promise<DOMStringMap> {
  const input = await page.$('input[data-picker=file]');
  await input!.uploadFile(SUMMER_PALACE);
  const panel = await page.waitForFunction(
    (last) => {
      const found = document.querySelector<HTMLElement>(
        '[data-testid=answer-panel][data-phase=answered]',
      );
      return Number(found?.dataset['photo']) > last && { ...found!.dataset };
    },
    {},
    last,
  );
  return (await panel.jsonValue()) as DOMStringMap;
}
