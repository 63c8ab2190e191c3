import { expect, test } from '../pages/test.ts';
import { isSound, LOOKS } from '../support/is-sound.ts';

for (const { name, use } of LOOKS) {
  for (const locale of ['en-GB', 'ar']) {
    test.describe(`${locale}, ${name}`, () => {
      test.use({ ...use, locale });
      test('the Storage screen is sound, with a message on it, too', async ({
        ready: app,
        page,
      }) => {
        await app.storage.open();
        await expect(app.storage.models).toHaveCount(1);
        await isSound(page, 'storage');
        await app.storage.giveZip(Buffer.from('no zip at all'));
        await expect(app.storage.own).toContainText('card.json');
        await isSound(page, 'storage, a bad zip file');
      });
    });
  }
}
