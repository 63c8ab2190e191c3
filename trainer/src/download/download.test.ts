import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { download } from '../commands/download.ts';
import type { DownloadFlags } from '../commands/download-flags.ts';
import { UserError } from '../errors.ts';
import { rudeServer } from '../testing/rude-server.ts';
import { FINAL, type Rudeness, RUDENESSES } from '../testing/rudeness.ts';
import type { DownloadSummary } from './options.ts';

let picture: Buffer;
beforeAll(async () => {
  picture = await sharp({
    create: { width: 1600, height: 900, channels: 3, background: '#3a7' },
  })
    .jpeg()
    .toBuffer();
});

const HEADER = 'IMG_ID,url,cc\n';

function workplace(rows: string): { csv: string; out: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'download-'));
  const csv = path.join(folder, 'train.csv');
  writeFileSync(csv, rows);
  return { csv, out: path.join(folder, 'out') };
}

async function run(
  flags: Partial<DownloadFlags> & { csv: readonly string[]; out: string },
): Promise<{ summary: DownloadSummary; log: string[]; error: unknown }> {
  const printed: string[] = [];
  const log: string[] = [];
  let error: unknown;
  await download(
    {
      ...{ tarPhotos: 2, shortSide: 640, quality: 75, concurrency: 8 },
      ...{ rate: 1e6, tries: 4, backoff: 0.001, longestBackoff: 0.002 },
      ...{ longestWait: 5, giveUpAfter: 50, timeout: 0.5, maxMegabytes: 5 },
      json: true,
      ...flags,
    },
    {
      signal: new AbortController().signal,
      log: (line) => log.push(line),
      print: (text) => printed.push(text),
    },
  ).catch((thrown: unknown) => (error = thrown));
  return {
    summary: JSON.parse(printed[0] ?? '{}') as DownloadSummary,
    log,
    error,
  };
}

const FLICKR = 'http://farm9.staticflickr.com/8110/8656354218_f79603071d.jpg';
const FLICKR_Z = '/farm9.staticflickr.com/8110/8656354218_f79603071d_z.jpg';

test('makes JPEGs with a short side of 640 and the table of them', async () => {
  const { csv, out } = workplace(
    `${HEADER}8656354218,${FLICKR},JO\na/b,https://example.org/ü.jpg,VA\n8656354218,${FLICKR},IT\n,x,\n`,
  );
  await using server = await rudeServer({ picture, rudeness: () => undefined });
  const { summary, log, error } = await run({
    ...{ csv: [csv], out, mirror: server.prefix },
  });
  expect(error).toBeUndefined();
  expect(summary).toMatchObject({
    ...{ rows: 4, photos: 2, duplicates: 1, unusable: 1, fetched: 2 },
  });
  expect(log.join()).toContain('line 5: the id is empty');
  const { width, height, format, exif } = await sharp(
    path.join(out, '8656354218.jpeg'),
  ).metadata();
  expect({ width, height, format, exif }).toEqual({
    ...{ width: 1138, height: 640, format: 'jpeg', exif: undefined },
  });
  expect(server.requests.get(FLICKR_Z)).toBe(1);
  const table = readFileSync(path.join(out, 'photos.csv'), 'utf8');
  expect(table).toMatch(
    /^id,file,tar,country,source,list,taken,IMG_ID,url,cc\n/,
  );
  expect(table).toContain('8656354218,8656354218.jpeg,,JO,flickr,train,');
  expect(table).toMatch(/\na\/b,a_b~\w{12}.jpeg,,VA,web,/);
});

/** With these the photo is left for the next run at once: another try now would end the same. */
const HOPELESS: readonly Rudeness[] = [
  ...(['redirect-in-circles', 'gzip-bomb', 'endless', 'teapot'] as const),
];

test.each(
  RUDENESSES.filter((one) => !FINAL.includes(one) && !HOPELESS.includes(one)),
)('gets the photo in spite of: %s', async (rudeness) => {
  const { csv, out } = workplace(`${HEADER}1,${FLICKR},JO\n`);
  await using server = await rudeServer({
    picture,
    rudeness: (_, n) => (n < 2 ? rudeness : undefined),
  });
  const { summary } = await run({ csv: [csv], out, mirror: server.prefix });
  expect(summary).toMatchObject({ fetched: 1, failed: 0 });
  expect(readdirSync(path.join(out, '.partial'))).toEqual([]);
  expect((await sharp(path.join(out, '1.jpeg')).stats()).isOpaque).toBe(true);
});

test.each(HOPELESS)(
  'leaves the photo for the next run after: %s',
  async (rudeness) => {
    const { csv, out } = workplace(`${HEADER}1,${FLICKR},JO\n`);
    await using server = await rudeServer({
      picture,
      rudeness: (_, n) => (n < 6 ? rudeness : undefined),
    });
    const flags = { csv: [csv], out, mirror: server.prefix };
    const first = await run({ ...flags, timeout: 20, maxMegabytes: 2 });
    expect(first.summary).toMatchObject({ fetched: 0, failed: 1 });
    expect(first.error).toMatchObject({ exitCode: 3 });
    expect(readdirSync(out).filter((name) => name.endsWith('.jpeg'))).toEqual(
      [],
    );
    for (let again = 0; again < 6; again++) await run(flags);
    expect((await run(flags)).summary).toMatchObject({ already: 1 });
  },
);

test.each(FINAL)('remembers what is no more: %s', async (rudeness) => {
  const { csv, out } = workplace(`${HEADER}1,${FLICKR},JO\n`);
  await using server = await rudeServer({
    picture: await sharp(picture).resize(8).png().toBuffer(),
    rudeness: (p) => (p.includes('flickr') ? rudeness : undefined),
    answer: (_, response) => {
      response.setHeader('content-type', 'image/png').end(picture);
      return true;
    },
  });
  const flags = { csv: [csv], out, mirror: server.prefix };
  expect((await run(flags)).summary).toMatchObject({ gone: 1, fetched: 0 });
  const asked = server.urls.length;
  expect((await run(flags)).summary).toMatchObject({ gone: 1, fetched: 0 });
  expect(server.urls).toHaveLength(asked);
});

test('takes the listed size where Flickr has no larger one', async () => {
  const { csv, out } = workplace(`${HEADER}1,${FLICKR},JO\n`);
  await using server = await rudeServer({
    picture,
    rudeness: (p) => (p.endsWith('_z.jpg') ? 'missing' : undefined),
  });
  const { summary } = await run({ csv: [csv], out, mirror: server.prefix });
  expect(summary).toMatchObject({ fetched: 1, gone: 0 });
});

test('tries what failed again in the next run, and only that', async () => {
  const { csv, out } = workplace(
    `${HEADER}1,${FLICKR},JO\n2,https://example.org/2.jpg,JO\n`,
  );
  let isBroken = true;
  await using server = await rudeServer({
    picture,
    rudeness: (p) => (isBroken && p.endsWith('2.jpg') ? 'error' : undefined),
  });
  const flags = { csv: [csv], out, mirror: server.prefix };
  const first = await run(flags);
  expect(first.summary).toMatchObject({ fetched: 1, failed: 1 });
  expect(first.error).toMatchObject({ exitCode: 3 });
  expect(first.log.join()).toContain('line 3: 2 failed: HTTP 503');
  expect(server.requests.get('/example.org/2.jpg')).toBe(4);
  isBroken = false;
  const second = await run(flags);
  expect(second.error).toBeUndefined();
  expect(second.summary).toMatchObject({ fetched: 1, already: 1 });
  expect(server.requests.get(FLICKR_Z)).toBe(1);
});

test('leaves a service that keeps failing or asks to wait too long', async () => {
  const rows = Array.from(
    { length: 30 },
    (_, i) => `${i},https://a.example.org/${i}.jpg,JO\n`,
  );
  const { csv, out } = workplace(
    `${HEADER}${rows.join('')}x,https://other.net/x.jpg,JO\n`,
  );
  await using server = await rudeServer({
    picture,
    rudeness: (p) => (p.includes('example') ? 'reset' : undefined),
  });
  const { summary, log } = await run({
    ...{ csv: [csv], out, mirror: server.prefix },
    ...{ giveUpAfter: 3, concurrency: 1 },
  });
  expect(summary).toMatchObject({ fetched: 1, failed: 3, skipped: 27 });
  expect(log.join()).toContain('example.org is left for the next run');
});

test('does not ask before the moment that Retry-After says', async () => {
  const { csv, out } = workplace(`${HEADER}1,https://example.org/1.jpg,JO\n`);
  let openAt = 0;
  let early = 0;
  await using server = await rudeServer({
    picture,
    rudeness: () => undefined,
    answer: (_, response) => {
      const now = performance.now();
      if (openAt > 0 && now >= openAt) return false;
      if (openAt > 0) early++;
      // Clocks of timers and of this one may differ by a little.
      openAt = now + 990;
      response.writeHead(503, { 'retry-after': '1' }).end();
      return true;
    },
  });
  const { summary } = await run({ csv: [csv], out, mirror: server.prefix });
  expect({ early, fetched: summary.fetched }).toEqual({ early: 0, fetched: 1 });
});

test('refuses a second run on the same folder, not one after a dead one', async () => {
  const { csv, out } = workplace(`${HEADER}1,https://example.org/1.jpg,JO\n`);
  let second: Promise<{ error: unknown }> | undefined;
  await using server = await rudeServer({
    picture,
    rudeness: () => undefined,
    answer: (_, response) => {
      second ??= run({ csv: [csv], out, mirror: server.prefix });
      void second.then(() =>
        response.setHeader('content-type', 'image/jpeg').end(picture),
      );
      return true;
    },
  });
  const flags = { csv: [csv], out, mirror: server.prefix, timeout: 60 };
  expect((await run(flags)).error).toBeUndefined();
  expect(String((await second)?.error)).toContain('is in use by process');

  const host = hostname();
  // No process has such a number: Linux's largest is 2^22.
  const dead = JSON.stringify({ pid: 2 ** 22 + 1, host, began: '1' });
  writeFileSync(path.join(out, '.lock'), dead);
  expect((await run(flags)).summary).toMatchObject({ already: 1 });
  expect(existsSync(path.join(out, '.lock'))).toBe(false);
});

test('shares a list among machines, in one folder too', async () => {
  const rows = Array.from(
    { length: 20 },
    (_, i) => `${i},https://example.org/${i}.jpg,JO\n`,
  );
  const { csv, out } = workplace(`${HEADER}${rows.join('')}`);
  await using server = await rudeServer({ picture, rudeness: () => undefined });
  const flags = { csv: [csv], out, mirror: server.prefix };
  const shards = await Promise.all(
    ['1/2', '2/2'].map((shard) => run({ ...flags, shard })),
  );
  const fetched = shards.map(({ summary }) => summary.fetched);
  expect(fetched[0]! + fetched[1]!).toBe(20);
  expect(Math.min(...fetched)).toBeGreaterThan(0);
  // One run over all finds the work of both.
  expect((await run(flags)).summary).toMatchObject({ already: 20, fetched: 0 });
  expect([...server.requests.values()]).toEqual(Array<number>(20).fill(1));
});

test.each([
  ['no column "url"', 'IMG_ID,address\n1,x\n', {}],
  ['no column "IMG_ID"', 'name,url\n1,x\n', {}],
  ['line 3: this is not a readable CSV row', 'id,url\n1,x\n2\n', {}],
  ['write the part and how many', 'id,url\n', { shard: '3/2' }],
  ['this is not a web address', 'id,url\n', { mirror: 'nowhere' }],
])('says %s', async (message, text, flags) => {
  const { csv, out } = workplace(text);
  const { error } = await run({ csv: [csv], out, ...flags });
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).message).toContain(message);
  expect(existsSync(out)).toBe(false);
});

test('stops with a sentence when the folder cannot be written', async () => {
  const { csv } = workplace(`${HEADER}1,https://example.org/1.jpg,JO\n`);
  const { error } = await run({ csv: [csv], out: path.join(csv, 'out') });
  expect(String(error)).toContain('a part of this path is a file');
});
