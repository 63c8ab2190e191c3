import { expect, test } from '@playwright/test';
import { memoryOf } from '../support/processes.ts';
import { generate, oneOfEach } from './generate.ts';
import type { NastyFile } from './nasty-file.ts';
import { Target } from './target.ts';

// All of them, and those that take minutes: npm run fuzz.
const SEED = 2026;
const BUDGET = 60_000;
const SLICES = {
  'one file of each kind': oneOfEach(SEED),
  'damaged files': generate(SEED, 100).slice(-30),
};

for (const [title, files] of Object.entries(SLICES)) {
  test(`${title}: an answer or a sentence, and a good photo still works`, async ({
    page,
  }) => {
    const target = new Target(page);
    await target.open();
    const before = await memoryOf(page);
    for (const file of files) {
      const outcome = await target.give(file, BUDGET);
      expect(outcome, describe(file)).not.toHaveProperty('kind', 'fault');
    }
    expect(await target.stillWorks()).toBeUndefined();
    const after = await memoryOf(page);
    // The page keeps the photo on the screen and small pictures of the last ones, no more.
    expect(after.heap - before.heap).toBeLessThan(32 * 2 ** 20);
  });
}

function describe({ kind, name, buffer }: NastyFile): string {
  return `${kind}: ${name} (${buffer.length} bytes)`;
}
