import { expect, photo, test } from '../pages/test.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';

test.describe('the map', () => {
  test.beforeEach(async ({ ready: app }) => {
    await app.input.pick(photo());
    await app.answer.isAnswered();
    await app.tools.show('Why?');
  });

  test('adds up to the score of every crop, for every country', async ({
    app,
  }) => {
    await app.why.sums.click();
    const classes = await app.why.country
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(classes).toHaveLength(61);
    const scores = new Map<number, number[]>();
    for (const id of classes) {
      await app.why.country.selectOption(id);
      const rows = await app.why.sumRows();
      expect(rows).toHaveLength(5);
      for (const { mean, bias, sum, logit } of rows) {
        expect(Math.abs(mean + bias - logit)).toBeLessThan(1e-3);
        expect(sum).toBeCloseTo(mean + bias, 9);
      }
      scores.set(
        Number(id),
        rows.map(({ logit }) => logit),
      );
    }
    // And these are the scores that the answer is made of.
    const probabilities = await app.answer.probabilities();
    probabilities.forEach((answer, id) => {
      const average = [0, 1, 2, 3, 4].reduce((sum, crop) => {
        const all = [...scores.values()].map((one) => Math.exp(one[crop]!));
        const total = all.reduce((a, b) => a + b);
        return sum + Math.exp(scores.get(id)![crop]!) / total / 5;
      }, 0);
      expect(average).toBeCloseTo(answer, 6);
    });
  });

  test('shows one country, two on one scale, or their difference', async ({
    app,
  }) => {
    await expect(app.why.layers).toHaveCount(1);
    expect(await app.why.colours()).toBeGreaterThan(50);
    const first = await app.why.pixels();
    await app.why.view('Two side by side').check();
    await expect(app.why.layers).toHaveCount(2);
    expect(await app.why.pixels(1)).not.toBe(await app.why.pixels(0));
    await expect(app.why.legend).toHaveCount(1);
    await app.why.view('The difference of two').check();
    await expect(app.why.layers).toHaveCount(1);
    expect(await app.why.pixels()).not.toBe(first);
    await app.why.other.selectOption({ index: 30 });
    await expect(app.why.legend).toContainText('0.0');
  });

  test('tells in words where a country has most', async ({ app }) => {
    await expect(app.why.panel).toContainText(
      /The (upper |lower )?(left|right|top|bottom|middle) of the photo speaks most for \p{Lu}/u,
    );
  });

  test('colours fade by the slider, with the keyboard too', async ({
    app,
    page,
  }) => {
    await app.why.opacity.focus();
    await page.keyboard.press('Home');
    await expect(app.why.layers).toHaveCSS('opacity', '0');
    await page.keyboard.press('End');
    await expect(app.why.layers).toHaveCSS('opacity', '1');
    await expect(app.why.opacity).toHaveAttribute(
      'aria-valuetext',
      '100% colour',
    );
  });

  test('follows to the next photo and starts with its likeliest', async ({
    app,
  }) => {
    await app.why.country.selectOption({ index: 40 });
    await app.input.pick(photo('second.jpg'));
    await app.photo.shows('second.jpg');
    await app.answer.isAnswered();
    const first = app.why.country.locator('option').first();
    await expect(app.why.country).toHaveValue(
      (await first.getAttribute('value')) ?? '',
    );
  });
});

test('crop by crop: eight ways, the page’s own being the answer', async ({
  ready: app,
}) => {
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await app.tools.show('Crop by crop');
  await expect(app.crops.rows).toHaveCount(8);
  await expect(app.crops.row('whole').locator('li')).toHaveCount(3);
  const shares = await app.answer.shares();
  const average = await app.crops.top('average');
  average.forEach(([, share], i) => expect(share).toBeCloseTo(shares[i]!, 9));
  await app.photo.option('Centre').check();
  const centre = await app.crops.top('centre');
  expect(centre[0]![1]).toBeCloseTo((await app.answer.shares())[0]!, 9);
  // Squeezed to a square, the photo is another picture.
  expect(await app.crops.top('whole')).not.toEqual(average);
  await expect(app.crops.agreement).toContainText(/8 ways|of the 8/);
});

for (const { name, use } of LOOKS) {
  test.describe(name, () => {
    test.use(use);

    test('axe finds nothing', async ({ ready: app, page }) => {
      test.slow();
      await app.input.pick(photo());
      await app.answer.isAnswered();
      await app.tools.show('Why?');
      await app.why.view('Two side by side').check();
      await app.why.sums.click();
      await isSound(page, 'two maps');
      await app.why.view('The difference of two').check();
      await isSound(page, 'the difference');
      await app.tools.show('Crop by crop');
      await expect(app.crops.row('whole').locator('li')).toHaveCount(3);
      await isSound(page, 'crop by crop');
    });
  });
}
