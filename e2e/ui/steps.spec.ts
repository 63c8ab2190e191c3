import { expect, photo, test } from '../pages/test.ts';
import { holdWeights } from '../pages/weights.ts';

test('crops arrive one by one', async ({ ready: app, page }) => {
  // Notes every sentence and every number of lit crops that is ever on the screen.
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const lit = document.querySelectorAll(
        '[data-testid=crop-overlay] [data-crop][data-read=true]',
      ).length;
      const text =
        document.querySelector('[data-testid=photo-progress] p')?.textContent ??
        '';
      const now = `${text}|${lit}`;
      if (seen.at(-1) !== now) seen.push(now);
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  await app.input.pick(photo());
  await app.answer.isAnswered();
  const seen = await page.evaluate(
    () => (window as unknown as { seen: string[] }).seen,
  );
  const steps = [
    'Opening the photo|0',
    'Reading crop 1 of 5|0',
    'Reading crop 2 of 5|1',
    'Reading crop 3 of 5|2',
    'Reading crop 4 of 5|3',
    'Reading crop 5 of 5|4',
    'Reading crop 5 of 5|5',
    '|5',
  ];
  expect(seen).toEqual(steps);
});

test('a photo that comes before the network waits for it', async ({
  app,
  page,
}) => {
  const letThrough = await holdWeights(page);
  await app.open();
  await expect(app.status.text).toHaveText(
    /^Downloading the network: [\d.]+ of [\d.]+ MB$/,
  );
  await app.input.pick(photo('early.jpg'));
  await app.photo.shows('early.jpg');
  await expect(app.answer.progress).toContainText('Your photo is next');
  letThrough();
  await app.answer.isAnswered();
  await app.photo.shows('early.jpg');
});

test('says to screen readers where it is', async ({ ready: app, page }) => {
  const spoken = page.getByRole('status');
  await expect(
    spoken.filter({ hasText: /^The network is ready\.$/ }),
  ).toHaveCount(1);
  await app.input.pick(photo());
  await expect(
    spoken.filter({
      hasText:
        /^The likeliest country is .+, [\d.]+%\. Second is .+, [\d.]+%\.$/,
    }),
  ).toHaveCount(1);
});
