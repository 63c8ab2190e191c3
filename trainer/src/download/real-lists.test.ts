import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { download } from '../commands/download.ts';
import { rudeServer, shareOf } from '../testing/rude-server.ts';
import type { Rudeness } from '../testing/rudeness.ts';
import type { DownloadSummary } from './options.ts';

/** Metadata of the authors' own, where whoever runs this has it. */
const LISTS = path.resolve(
  import.meta.dirname,
  '../../../../shared/benchmarks/vippgeo',
);

const RUDE: readonly Rudeness[] = [
  ...(['reset', 'error', 'busy', 'busy-until', 'cut'] as const),
  ...(['half-picture', 'page', 'redirect', 'slow'] as const),
];

/** Every fourth photo meets some rudeness at first; one of fifty is no more. */
function rudeness(asked: string, n: number): Rudeness | undefined {
  if (asked.includes('graph.mapillary.com')) {
    return n === 0 && shareOf(asked) < 0.2 ? 'busy' : undefined;
  }
  const [, , ...rest] = asked.split('/');
  const share = shareOf(rest.join('/').replace(/(_z)?\.jpg$/, ''));
  if (share < 0.02) return share < 0.01 ? 'gone' : 'missing';
  return share < 0.25 && n < 2
    ? RUDE[Math.floor(shareOf(`${n}${asked}`) * RUDE.length)]
    : undefined;
}

test.runIf(existsSync(LISTS))(
  'takes the real lists whole through a rude server',
  async () => {
    const size = { width: 48, height: 32, channels: 3 } as const;
    const picture = await sharp({ create: { ...size, background: '#a60' } })
      .jpeg()
      .toBuffer();
    await using server = await rudeServer({
      picture,
      rudeness,
      answer: (_, response, asked) => {
        const id = /^\/graph\.mapillary\.com\/(\d+)$/.exec(asked)?.[1];
        if (!id) return false;
        response.setHeader('content-type', 'application/json').end(
          JSON.stringify({
            thumb_1024_url: `https://scontent.fbcdn.net/${id}.jpg`,
          }),
        );
        return true;
      },
    });
    const out = mkdtempSync(path.join(tmpdir(), 'real-lists-'));
    const printed: string[] = [];
    process.env['MAPILLARY_TOKEN'] = 'MLY|1|secret';
    await download(
      {
        csv: readdirSync(LISTS).map((name) => path.join(LISTS, name)),
        ...{ out, mirror: server.prefix, json: true, tarPhotos: 1 },
        ...{ shortSide: 640, quality: 75, concurrency: 24, rate: 1e6 },
        ...{ tries: 6, backoff: 0.01, longestBackoff: 0.1, longestWait: 60 },
        ...{ giveUpAfter: 50, timeout: 30, maxMegabytes: 5 },
      },
      {
        signal: new AbortController().signal,
        log: () => undefined,
        print: (text) => printed.push(text),
      },
    );
    const summary = JSON.parse(printed[0]!) as DownloadSummary;
    expect(summary).toMatchObject({
      ...{ rows: 10_435, photos: 8171, duplicates: 2264, unusable: 0 },
      ...{ failed: 0, skipped: 0, already: 0 },
    });
    expect(summary.fetched + summary.gone).toBe(8171);
    expect(summary.gone).toBeGreaterThan(50);
    expect(summary.gone).toBeLessThan(300);
    const files = readdirSync(out).filter((name) => name.endsWith('.jpeg'));
    expect(files).toHaveLength(summary.fetched);
    expect(server.urls.join('\n')).not.toContain('MLY');
  },
  600_000,
);
