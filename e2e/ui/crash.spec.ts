import { expect, photo, test } from '../pages/test.ts';

test('a worker that crashes is replaced; the answer stays and the next photo works', async ({
  ready: app,
  page,
}) => {
  await app.input.pick(photo('first.jpg'));
  await app.answer.isAnswered();
  const before = await app.answer.probabilities();

  const crashed = page.workers()[0]!;
  const fresh = page.waitForEvent('worker');
  await crashed.evaluate(() => {
    setTimeout(() => {
      throw new Error('crashed by the test');
    });
  });
  await fresh;
  await expect(app.status.panel).toHaveAttribute('data-phase', 'ready');
  // Its threads go with it, which takes a moment.
  await expect.poll(() => page.workers()).not.toContain(crashed);
  await app.photo.shows('first.jpg');
  expect(await app.answer.probabilities()).toEqual(before);
  await app.notices.areSilent();

  await app.input.pick(photo('second.jpg'));
  await app.photo.shows('second.jpg');
  await app.answer.isAnswered();
});
