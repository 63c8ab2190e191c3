import { expect, photo, test } from '../pages/offline-test.ts';

const GONE = { status: 404 };

/** Which of the page's own scripts a host may fail to send, by the beginning of the name. */
const SCRIPTS = ['index', 'client', 'main', 'shared', 'preload'] as const;

// Without the page's copy on the device, which would help out.
test.use({ serviceWorkers: 'block' });

for (const name of SCRIPTS)
  test(`a script that does not arrive (${name}): the page says so and can be loaded again`, async ({
    app,
    page,
    site,
  }) => {
    const missing: string[] = [];
    site.fault = (path) => {
      if (!new RegExp(`^assets/${name}-[^/]*\\.js$`).test(path)) return;
      missing.push(path);
      return GONE;
    };
    await app.open();
    const notice = page.locator('[data-broken]:visible');
    await expect(notice).toContainText('The page did not arrive whole.');
    await expect(page.locator('[data-screen]:visible')).toHaveCount(0);
    expect(missing).not.toEqual([]);

    site.fault = () => undefined;
    await notice.getByRole('link', { name: 'load it again' }).click();
    await app.status.agree();
    await app.status.isReady();
    await app.input.pick(photo());
    await app.answer.isAnswered();
  });

test('without the script that chooses the first screen, the page starts all the same', async ({
  app,
  site,
}) => {
  site.fault = (path) => (path.includes('/early-') ? GONE : undefined);
  await app.openReady();
  await app.input.pick(photo());
  await app.answer.isAnswered();
});

test('a tool whose script does not arrive says so, and comes when asked again', async ({
  app,
  site,
}) => {
  site.fault = (path) => (path.includes('/ClaimTool-') ? GONE : undefined);
  await app.openReady();
  await app.input.pick(photo());
  await app.answer.isAnswered();
  await app.claim.tab.click();
  await expect(app.tools.panel).toContainText('Everything else is still there');
  await app.answer.isAnswered();

  site.fault = () => undefined;
  await app.tools.panel.getByRole('button', { name: 'Try again' }).click();
  await app.claim.country.pick('Fran');
  await expect(app.claim.leaning).toContainText('France');
});

test('a worker whose script does not arrive: a sentence, and a way on', async ({
  app,
  site,
}) => {
  site.fault = (path) => (path.includes('/worker-') ? GONE : undefined);
  await app.open();
  await app.status.hasFailed(/A part of this page did not arrive/);

  site.fault = () => undefined;
  await app.status.retry.click();
  await app.status.agree();
  await app.status.isReady();
});
