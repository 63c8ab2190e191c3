import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { decodePhoto } from '../photos/decode.ts';
import { OFF_TOPIC_FOLDER, picturesIn, shareNotSure } from './off-topic.ts';

test('there are about thirty pictures, all readable, every photo credited', async () => {
  const files = picturesIn(OFF_TOPIC_FOLDER);
  expect(files.length).toBeGreaterThanOrEqual(30);
  const credits = readFileSync(
    path.join(OFF_TOPIC_FOLDER, 'CREDITS.md'),
    'utf8',
  );
  for (const file of files) {
    const { width, height } = await decodePhoto(
      path.join(OFF_TOPIC_FOLDER, file),
    );
    expect(Math.min(width, height), file).toBeGreaterThanOrEqual(224);
    const kind = `${file.split('-')[0]}-*`;
    expect(
      credits.includes(`\`${file}\``) || credits.includes(`\`${kind}\``),
      file,
    ).toBe(true);
  }
});

test('an answer in doubt is not sure, whatever the doubt', () => {
  const answers = ['close', undefined, 'no-place', undefined] as const;
  expect(shareNotSure(answers.map((doubt) => ({ doubt })))).toBe(0.5);
});

test('an empty folder is told', () => {
  expect(() => picturesIn(path.join(OFF_TOPIC_FOLDER, 'none'))).toThrow(
    'has no pictures',
  );
});
