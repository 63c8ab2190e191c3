import { BAD_FILES, expect, photo, test } from '../pages/test.ts';
import { holdWeights } from '../pages/weights.ts';
import { isSound } from '../support/is-sound.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({
        colorScheme,
        viewport: { width, height: 800 },
        contextOptions: { reducedMotion: 'reduce' },
      });

      test('axe finds nothing on any screen', async ({ app, page }) => {
        // Six screens, and axe takes its time where others compute, too.
        test.slow();
        await holdWeights(page);
        await app.open();
        await expect(app.status.text).toContainText('Downloading');
        await isSound(page, 'downloading');
        await app.input.pick(photo());
        await app.photo.shows('palace.jpg');
        await isSound(page, 'a photo waits');

        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await app.open('wasm', 'no-such-network');
        await app.status.hasFailed(/not be found/);
        await isSound(page, 'no network');

        await app.openReady();
        await isSound(page, 'ready');
        await app.input.pick(photo());
        await app.answer.isAnswered();
        await app.status.details.click();
        await app.answer.showAll.click();
        await isSound(page, 'answered');
        await app.photo.option('Centre').check();
        await app.input.drop(BAD_FILES['a text']!.file);
        await app.notices.say(/not a picture/);
        await isSound(page, 'a bad file');
      });
    });
  }
}
