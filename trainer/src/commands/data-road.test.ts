import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { ofSplit, readPhotoList } from '../photos/photo-list.ts';
import { rudeServer } from '../testing/rude-server.ts';
import { runCli } from '../testing/run-cli.ts';

/** A colourful picture like no other. */
async function picture(seed: number): Promise<Buffer> {
  const random = mulberry32(seed);
  const data = Buffer.from(
    Array.from({ length: 72 }, () => Math.floor(random() * 256)),
  );
  const small = sharp(data, { raw: { width: 6, height: 4, channels: 3 } });
  return small.resize(300, 200).jpeg().toBuffer();
}

test('the road from a list of addresses to what train reads', async () => {
  const pictures = await Promise.all(
    Array.from({ length: 40 }, (_, i) => picture(i + 1)),
  );
  await using server = await rudeServer({
    picture: pictures[0]!,
    rudeness: () => undefined,
    answer: (_, response, asked) => {
      const number = Number(/(\d+)\.jpg$/.exec(asked)![1]);
      response.setHeader('content-type', 'image/jpeg').end(pictures[number]);
      return true;
    },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'road-'));
  const at = (name: string) => path.join(folder, name);
  const rows = pictures.map(
    (_, i) =>
      `a/${i},https://example.org/${i}.jpg,41.9,12.6,${i < 4 ? 0.2 : 0.9},False,False,2015-01-01,245,a${i}\n`,
  );
  writeFileSync(
    at('list.csv'),
    `IMG_ID,url,LAT,LON,Prob_urban,Faces,BW,IMG_time,S365_Label,AUTHOR\n${rows.join('')}`,
  );
  const commands = [
    ...[`download --csv list.csv --out photos --mirror ${server.prefix}`],
    'filter --csv photos/photos.csv --out kept/kept.csv',
    'split --csv kept/kept.csv --out split.csv --val 0.1 --test 0.1',
  ];
  for (const command of commands) {
    const args = command
      .split(' ')
      .map((word) => (/\.csv$|^photos$/.test(word) ? at(word) : word));
    const { code, stdout, stderr } = await runCli([...args, '--json']);
    expect([command, code, stderr]).toEqual([command, 0, stderr]);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  }
  const photos = readPhotoList(at('split.csv'));
  expect(photos).toHaveLength(36);
  expect(ofSplit(photos, 'train')).toHaveLength(28);
  expect(ofSplit(photos, 'val')).toHaveLength(4);
  for (const { file, country, source } of photos) {
    expect([country, source]).toEqual(['IT', 'web']);
    expect(readFileSync(file).length).toBeGreaterThan(100);
  }
});

test('says what is wrong with a flag, in a sentence', async () => {
  const { code, stderr } = await runCli(
    'split --csv a.csv --out b.csv --val 2'.split(' '),
  );
  expect(code).toBe(1);
  expect(stderr).toContain('"2" is not a number from 0 to 1');
  expect(stderr).not.toContain('at ');
});
