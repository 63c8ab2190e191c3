import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { rudeServer, type RudeServer } from '../testing/rude-server.ts';
import { Download } from './download.ts';
import { PhotoLists } from './list.ts';
import { DEFAULT_DOWNLOAD_OPTIONS, type DownloadSummary } from './options.ts';
import { PhotoStore } from './store.ts';

const TOKEN = 'MLY|123|secret';
let picture: Buffer;
beforeAll(async () => {
  const size = { width: 1024, height: 768, channels: 3 } as const;
  picture = await sharp({ create: { ...size, background: '#123' } })
    .jpeg()
    .toBuffer();
});

/** Mapillary's API by the id's first letter, and its pictures. */
function server(): Promise<RudeServer> {
  return rudeServer({
    picture,
    rudeness: () => undefined,
    answer: (request, response, asked) => {
      const [, host, id = ''] = asked.split('/');
      if (host !== 'graph.mapillary.com') return false;
      const json = (status: number, body: unknown) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
        return true;
      };
      if (request.headers.authorization !== `OAuth ${TOKEN}`) {
        return json(400, { error: { message: 'Invalid token', code: 190 } });
      }
      if (id === 'none') return json(200, { id });
      if (id === 'missing') return json(400, { error: { code: 100 } });
      return json(200, {
        thumb_1024_url: `https://scontent-x.xx.fbcdn.net/${id}.jpg?oh=1`,
      });
    },
  });
}

async function run(
  ids: readonly string[],
  token: string | undefined,
): Promise<{
  run: Download;
  summary: DownloadSummary;
  out: string;
  log: string[];
  api: RudeServer;
}> {
  await using api = await server();
  const folder = mkdtempSync(path.join(tmpdir(), 'mapillary-'));
  const csv = path.join(folder, 'list.csv');
  const row = (id: string) =>
    `${id},https://graph.mapillary.com/${id}?fields=thumb_1024_url\n`;
  writeFileSync(csv, `IMG_ID,url\n${ids.map(row).join('')}`);
  const options = {
    ...DEFAULT_DOWNLOAD_OPTIONS,
    ...{ out: folder, mirror: api.prefix, backoffMs: 1, rate: 1e6 },
    ...(token ? { token } : {}),
  };
  const log: string[] = [];
  const store = await PhotoStore.open(options);
  const events = { onPhoto: () => undefined, log: (s: string) => log.push(s) };
  const download = new Download(
    options,
    store,
    events,
    new AbortController().signal,
  );
  await download.run(await PhotoLists.open([csv]));
  store.close();
  return { run: download, summary: download.summary, out: folder, log, api };
}

test('asks the API with the token in a header, the picture without it', async () => {
  const { summary, out, log, api } = await run(['a', 'none', 'missing'], TOKEN);
  expect(summary).toMatchObject({ fetched: 1, gone: 2, failed: 0 });
  const { width, height } = await sharp(path.join(out, 'a.jpeg')).metadata();
  expect([width, height]).toEqual([853, 640]);
  expect(api.tokens.map(([asked]) => asked.split('/')[1])).toEqual([
    ...Array<string>(3).fill('graph.mapillary.com'),
  ]);
  const manifest = readFileSync(path.join(out, 'manifest.jsonl'), 'utf8');
  expect([...api.urls, ...log, manifest].join()).not.toContain('MLY');
});

test('leaves Mapillary when the token is refused, and says so', async () => {
  const ids = Array.from({ length: 40 }, (_, i) => `a${i}`);
  const { run: download, summary, out } = await run(ids, 'wrong');
  expect(summary).toMatchObject({ fetched: 0, failed: 0, skipped: 40 });
  expect(download.gates.left()).toEqual([
    ['mapillary.com', 'the token in MAPILLARY_TOKEN is refused'],
  ]);
  expect(readdirSync(out).filter((name) => name.endsWith('.jpeg'))).toEqual([]);
});

test('asks nothing without a token', async () => {
  const { run: download, summary, api } = await run(['a'], undefined);
  expect(summary).toMatchObject({ skipped: 1 });
  expect(download.isTokenMissing).toBe(true);
  expect(api.urls).toEqual([]);
});
