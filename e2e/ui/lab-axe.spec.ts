import { LabPage } from '../pages/lab-page.ts';
import { expect, test } from '../pages/test.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({
        colorScheme,
        viewport: { width, height: 800 },
        contextOptions: { reducedMotion: 'reduce' },
      });

      test('axe finds nothing in the lab', async ({ page }) => {
        test.slow();
        const lab = new LabPage(page);
        await lab.open();
        await isSound(page, 'empty');
        await lab.joinTwo();
        await lab.curve.draw(6);
        await lab.curve.openTable();
        await lab.look.crops.check();
        await lab.look.map.check();
        await expect(lab.look.layer).toBeVisible();
        await isSound(page, 'a seam with its curve');
        await lab.lessons.start('Remove the sign');
        await lab.lessons.next.click();
        await lab.answer.isAnswered();
        await lab.button('Edit lesson').click();
        await lab.lessons.openFile({
          name: 'x.json',
          mimeType: 'application/json',
          buffer: Buffer.from('{}'),
        });
        await expect(lab.message).toContainText('not a lesson');
        await lab.button('Teacher’s view').click();
        await isSound(page, 'a piece, a lesson, a message, the teacher’s view');
      });
    });
  }
}

for (const { name, use } of LOOKS) {
  test.describe(`right to left, ${name}`, () => {
    test.use({ ...use, locale: 'ar' });

    test('axe finds nothing in the lab', async ({ page }) => {
      test.slow();
      const lab = new LabPage(page);
      await lab.open();
      for (const [side, sample] of [
        ['a', 'palace'],
        ['b', 'rocket'],
      ] as const)
        await lab.slot(side).locator('select').first().selectOption(sample);
      await lab.answer.isAnswered();
      for (const box of await lab.look.panel.getByRole('checkbox').all())
        await box.check();
      await expect(lab.look.layer).toBeVisible();
      await isSound(page, 'a seam with crops and map');
    });
  });
}
