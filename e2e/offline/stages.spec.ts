import { expect, photo, test } from '../pages/offline-test.ts';

for (const stage of ['card.json', 'model.json', 'shard1of4', 'shard4of4']) {
  test(`the connection goes while ${stage} is coming`, async ({
    app,
    context,
    site,
  }) => {
    const open = site.holdBack(stage);
    await app.open();
    if (stage !== 'card.json') await app.status.agree();
    await app.input.pick(photo('waits.jpg'));
    await expect.poll(() => site.log.join()).toContain(stage);
    await context.setOffline(true);
    site.goDown();
    await app.status.hasFailed(/The connection is gone/);
    await app.photo.shows('waits.jpg');
    open();
    site.fault = () => undefined;
    site.comeBack();
    await context.setOffline(false);
    if (stage === 'card.json') await app.status.agree();
    await app.answer.isAnswered();
    await app.photo.shows('waits.jpg');
  });
}

test('a server that answers the card never: kept weights are used all the same', async ({
  app,
  page,
  site,
}) => {
  await app.openReady();
  const never = new Promise<void>(() => undefined);
  site.fault = (path) =>
    path.endsWith('card.json') ? { until: never } : undefined;
  await page.reload();
  await app.status.isReady();
  await app.input.pick(photo());
  await app.answer.isAnswered();
});
