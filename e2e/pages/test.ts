import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { test as base } from '../support/test.ts';
import { AppPage } from './app-page.ts';
import type { TestFile } from './photo-input.ts';

export { expect } from '../support/test.ts';

/** Tests that meet the page by its panels. */
export const test = base.extend<{
  /** The page, not opened yet. */
  app: AppPage;
  /** The page, ready to answer with the narrow network on wasm. */
  ready: AppPage;
}>({
  app: async ({ page }, use) => {
    // Playwright catches file dialogues only while somebody listens, and takes a moment to begin:
    // a key pressed at once would open a real dialogue.
    page.on('filechooser', () => undefined);
    await use(new AppPage(page));
  },
  ready: async ({ app }, use) => {
    await app.openReady();
    await use(app);
  },
});

const jpeg = readFileSync(join(root, 'public/examples/summer-palace.jpg'));

/** The photo that ships with the page, under any name. */
export function photo(name = 'palace.jpg'): TestFile {
  return { name, mimeType: 'image/jpeg', buffer: jpeg };
}

export const BAD_FILES: Readonly<
  Record<string, { file: TestFile; sentence: RegExp }>
> = {
  'an empty file': {
    file: { ...photo('empty.jpg'), buffer: Buffer.alloc(0) },
    sentence: /“empty\.jpg” is empty \(0 bytes\)/,
  },
  'a text': {
    file: {
      name: 'letter.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Dear reader, this is no picture.'),
    },
    sentence: /“letter\.txt” is not a picture/,
  },
  'a text that calls itself a photo': {
    file: { ...photo('fake.jpg'), buffer: Buffer.from('no picture, either') },
    sentence: /“fake\.jpg” is not a picture/,
  },
  'a photo that breaks off': {
    file: { ...photo('torn.jpg'), buffer: jpeg.subarray(0, 700) },
    sentence: /could not open “torn\.jpg”/,
  },
};
