import { BAD_FILES, expect, photo, test } from '../pages/test.ts';

for (const [kind, { file, sentence }] of Object.entries(BAD_FILES)) {
  test(`${kind} gets a sentence, and what was there stays`, async ({
    ready: app,
  }) => {
    await app.input.pick(file);
    await app.notices.say(sentence);
    await expect(app.input.dropZone).toBeVisible();

    await app.input.pick(photo('good.jpg'));
    await app.answer.isAnswered();
    await app.notices.areSilent();
    const before = await app.answer.probabilities();

    await app.input.drop(file);
    await app.notices.say(sentence);
    await app.photo.shows('good.jpg');
    await app.answer.isAnswered();
    expect(await app.answer.probabilities()).toEqual(before);

    await app.notices.close.click();
    await app.notices.areSilent();
  });
}
