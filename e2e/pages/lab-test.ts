import { LabPage } from './lab-page.ts';
import { test as base } from './test.ts';

export { BAD_FILES, expect, photo } from './test.ts';

/** Tests of the composite lab. */
export const test = base.extend<{
  /** The lab, open and ready to answer with the narrow network on wasm. */
  lab: LabPage;
}>({
  lab: async ({ page }, use) => {
    const lab = new LabPage(page);
    await lab.open();
    await use(lab);
  },
});
