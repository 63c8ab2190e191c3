import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, photo, test } from '../pages/test.ts';
import { dropPath } from './drop-path.ts';

/** A folder as it lies on disks: deep, with empty ones, odd names, and little that is a photo. */
function nastyFolder(at: string): string {
  const deep = join(at, ...Array.from({ length: 12 }, (_, i) => `level ${i}`));
  mkdirSync(deep, { recursive: true });
  mkdirSync(join(at, 'empty'));
  mkdirSync(join(at, 'folder.jpg'));
  const { buffer } = photo();
  writeFileSync(join(deep, 'صورة 🏝️.jpg'), buffer);
  writeFileSync(join(at, '<img src=x onerror=alert(1)>.jpg'), buffer);
  writeFileSync(join(at, 'nothing.jpg'), '');
  writeFileSync(join(at, 'torn.jpg'), buffer.subarray(0, 700));
  writeFileSync(join(at, 'Thumbs.db'), 'no photo');
  return at;
}

test('a real folder, dropped where one photo is wanted: a sentence, and the next photo works', async ({
  ready: app,
  page,
}, info) => {
  await dropPath(page, nastyFolder(info.outputPath('trip')));
  await expect(app.notices.alert).not.toBeEmpty();
  await app.input.pick(photo('next.jpg'));
  await app.photo.shows('next.jpg');
  await app.answer.isAnswered();
});

test('a real folder among many photos: every file is answered or named', async ({
  ready: app,
  page,
}, info) => {
  await app.many.open();
  await dropPath(page, nastyFolder(info.outputPath('trip')));
  await app.many.isDone();
  await expect(app.many.queue).toHaveAttribute('data-done', '4');
  await expect(app.many.screen).toContainText('<img src=x');
});
