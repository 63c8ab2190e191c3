import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LabPage } from '../pages/lab-page.ts';
import { expect, photo, test } from '../pages/offline-test.ts';
import { linkTo } from '../pages/navigation.ts';
import { listedAssets } from '../support/asset-list.ts';

/** Addresses outside the page's folder that anything in the browser asked for. */
let elsewhere: string[];

test.beforeEach(async ({ site, context }) => {
  elsewhere = [];
  context.on('request', (request) => {
    const url = request.url();
    const inside = url.startsWith(site.url) || /^(blob|data):/.test(url);
    if (!inside) elsewhere.push(url);
  });
});

test('a whole session asks for listed files of its own site, and for nothing else', async ({
  app,
  page,
  context,
  site,
}) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/content security|trusted ?type/i.test(message.text()))
      violations.push(message.text());
  });
  await app.openReady();
  // One photo, and every tab below its answer.
  await app.input.pick(photo('one.jpg'));
  await app.answer.isAnswered();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expect(page.getByRole('tabpanel')).not.toBeEmpty();
  }
  // A composite.
  await linkTo(page, 'lab').click();
  await new LabPage(page).joinTwo();
  // Many photos.
  await app.many.open();
  await app.many.pick([photo('a.jpg'), photo('b.jpg'), photo('c.jpg')]);
  await app.many.isDone();
  // Every other screen.
  await app.history.open();
  await app.storage.open();
  await expect(app.storage.pageKept).toHaveAttribute('data-kept', 'true');
  await linkTo(page, 'about').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // Without a connection, from the beginning.
  await context.setOffline(true);
  site.goDown();
  await app.open();
  await app.status.isReady();
  await app.input.pick(photo('offline.jpg'));
  await app.answer.isAnswered();
  await app.photo.shows('offline.jpg');

  const assets = listedAssets();
  const served = new Set([...assets, ...site.files.keys()]);
  const strange = site.log.filter((line) => {
    const [method, path = ''] = line.split(' ');
    return method !== 'GET' || !served.has(path);
  });
  expect(strange).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(violations).toEqual([]);
});

test('what tries to leave is stopped, by the policy and by the service worker', async ({
  app,
  page,
}) => {
  const reached: string[] = [];
  const stranger = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('ok');
  });
  await new Promise<void>((done) => stranger.listen(0, 'localhost', done));
  const { port } = stranger.address() as AddressInfo;
  const address = `http://localhost:${port}/stolen`;
  try {
    await app.openReady();
    const leave = (url: string) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'left',
        () => 'stopped',
      );
    expect(await page.evaluate(leave, address)).toBe('stopped');
    // The worker of this first visit came from a host without headers; the service worker stops it.
    const [worker] = page.workers();
    expect(await worker!.evaluate(leave, address)).toBe('stopped');
    // From the second visit on it has the policy itself.
    await page.reload();
    await app.status.isReady();
    const evals = await page.workers()[0]!.evaluate(
      () =>
        new Promise<string>((resolve) => {
          // What a debugger runs itself is exempt from the policy; a timer is not.
          setTimeout(() => {
            try {
              // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- this is what the policy must stop
              resolve(String(new Function('return "ran"')()));
            } catch (error) {
              resolve((error as Error).name);
            }
          });
        }),
    );
    expect(evals).toBe('EvalError');
    expect(reached).toEqual([]);
    expect(elsewhere.every((url) => url.startsWith(address))).toBe(true);
    // The stranger is there: from outside the page it answers.
    expect((await fetch(address)).ok).toBe(true);
  } finally {
    stranger.closeAllConnections();
    stranger.close();
  }
});
