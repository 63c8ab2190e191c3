import { expect, test } from '../pages/lab-test.ts';
import { heic, tiff } from '../support/heic.ts';

test('what speaks for a country lies over the composite and follows the seam', async ({
  lab,
}) => {
  await lab.joinTwo();
  const { look } = lab;
  await expect(look.layer).toHaveCount(0);
  await look.map.check();
  await expect(look.layer).toBeVisible();
  await expect(look.legend).toContainText('speaks most for it');
  await expect(look.words).toContainText(/speaks most for/);

  const before = await look.pixels();
  await lab.drag([0.5, 0.5], [0.9, 0.5]);
  await lab.answer.isAnswered();
  await expect.poll(() => look.pixels()).not.toBe(before);

  await look.opacity.fill('0.2');
  await expect(look.layer).toHaveCSS('opacity', '0.2');
  const one = await look.pixels();
  const france = look.country.locator('option', { hasText: 'France' }).first();
  await look.country.selectOption(await france.getAttribute('value'));
  await expect(look.words).toContainText('France');
  await expect.poll(() => look.pixels()).not.toBe(one);
});

test('the difference of two countries, and the crops over it', async ({
  lab,
}) => {
  await lab.joinTwo();
  const { look } = lab;
  await look.map.check();
  await expect(look.layer).toBeVisible();
  const one = await look.pixels();
  await look.panel.getByText('The difference of two').click();
  await expect.poll(() => look.pixels()).not.toBe(one);
  expect(await look.country.inputValue()).not.toBe(
    await look.other.inputValue(),
  );
  await look.crops.check();
  await expect(lab.page.getByTestId('lab-crop-boxes').locator('g')).toHaveCount(
    5,
  );
});

test('the map keeps the answer hidden as long as the teacher does', async ({
  lab,
}) => {
  await lab.joinTwo();
  await lab.look.map.check();
  await expect(lab.look.layer).toBeVisible();
  await lab.button('Teacher’s view').click();
  await expect(lab.look.layer).toHaveCount(0);
  await expect(lab.look.panel).not.toContainText('%');
  await lab.button('Reveal the answer').click();
  await expect(lab.look.layer).toBeVisible();
});

test('the lesson “Where does it look?” uses it', async ({ lab }) => {
  await lab.lessons.start('Where does it look?');
  await lab.lessons.isDone(true);
  await lab.lessons.next.click();
  await lab.lessons.isAtStep(2, 5);
  await lab.lessons.isDone(false);
  await lab.look.map.check();
  await lab.lessons.isDone(true);
});

test('HEIC and TIFF become pictures of the lab; a torn one gets a sentence', async ({
  lab,
}) => {
  await lab.pick('a', heic('phone.heic'));
  await expect(lab.slot('a')).toContainText('phone.heic');
  await lab.answer.isAnswered();
  expect(await lab.pixels()).toMatch(/^300x200:/);
  await lab.pick('b', tiff('scan.tif'));
  await expect(lab.slot('b')).toContainText('scan.tif');
  await lab.answer.isAnswered();
  await lab.pick('b', heic('torn.heic', 3000));
  await expect(lab.message).toContainText('could not open “torn.heic”');
  await expect(lab.slot('b')).toContainText('scan.tif');
});
