import { openApp, classify, SUMMER_PALACE } from './support/app.ts';
import { ClaimPanel } from './pages/claim-panel.ts';
import { RequestLog } from './support/request-log.ts';
import { expect, test } from './support/test.ts';

for (const backend of ['wasm', 'webgpu'] as const) {
  test(`a photo causes no request (${backend})`, async ({ page, context }) => {
    await openApp(page, { model: 'narrow', backend });
    const log = new RequestLog(context);

    // Two, so that nothing is put off until after the first either.
    for (let photo = 1; photo <= 2; photo++) {
      expect(await classify(page, SUMMER_PALACE)).toHaveLength(61);
    }
    // Nor does a closer look: each tab below the answer, and what it computes.
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect(page.getByRole('tabpanel')).not.toBeEmpty();
    }
    // And a change of the address, which some browsers take for a reason to ask for the icon.
    const claim = new ClaimPanel(page);
    await claim.tab.click();
    await claim.country.pick('Fran');
    await expect(page).toHaveURL(/claim=FR/);
    await page.waitForLoadState('networkidle');
    expect(log.urls).toEqual([]);

    // The log is worth something only if it sees what page and worker ask for.
    await page.evaluate(() => fetch('./?from=page'));
    const [worker] = page.workers();
    await worker?.evaluate(() => fetch('/?from=worker'));
    expect(log.urls.map((url) => new URL(url).search)).toEqual([
      '?from=page',
      '?from=worker',
    ]);
  });
}
