import type { ChildProcess } from 'node:child_process';
import {
  createReadStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { extract } from 'tar-stream';
import { expect, test } from 'vitest';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { rudeServer, type RudeServer } from '../testing/rude-server.ts';
import { type CliResult, runCli } from '../testing/run-cli.ts';
import type { DownloadSummary } from './options.ts';

const PHOTOS = 120;

interface Killed {
  readonly out: string;
  /** Files that were whole in the folder after each kill. */
  readonly whole: readonly string[][];
  readonly servedAtKill: readonly ReadonlyMap<string, number>[];
  readonly server: RudeServer;
  readonly last: CliResult;
}

/** Kills a download twice, each time at some request, then lets it finish. */
async function killedTwice(flags: readonly string[]): Promise<Killed> {
  const size = { width: 320, height: 240, channels: 3 } as const;
  const picture = await sharp({ create: { ...size, background: '#456' } })
    .jpeg()
    .toBuffer();
  const folder = mkdtempSync(path.join(tmpdir(), 'kill-'));
  const csv = path.join(folder, 'list.csv');
  const rows = Array.from(
    { length: PHOTOS },
    (_, i) => `p${i},https://a.example.org/p${i}.jpg,IT\n`,
  );
  writeFileSync(csv, `IMG_ID,url,cc\n${rows.join('')}`);
  const seed = Date.now() % 1e6;
  console.log(`seed of the moments to kill at: ${seed}`);
  const random = mulberry32(seed);

  let child: ChildProcess | undefined;
  let killAt = Infinity;
  await using server = await rudeServer({
    picture,
    rudeness: () => {
      if (--killAt === 0) child?.kill('SIGKILL');
      return undefined;
    },
  });
  const out = path.join(folder, 'out');
  const args = ['download', '--csv', csv, '--out', out, '--json'];
  const run = () =>
    runCli(
      [...args, '--mirror', server.prefix, '--rate', '100000', ...flags],
      (started) => (child = started),
    );
  const whole: string[][] = [];
  const servedAtKill: Map<string, number>[] = [];
  for (let kill = 0; kill < 2; kill++) {
    killAt = 1 + Math.floor(random() * (PHOTOS / 2));
    expect((await run()).code).toBeNull();
    whole.push(readdirSync(out).filter((name) => name.endsWith('.jpeg')));
    servedAtKill.push(new Map(server.served));
  }
  killAt = Infinity;
  return { out, whole, servedAtKill, server, last: await run() };
}

function pathOf(file: string): string {
  return `/a.example.org/${file.replace('.jpeg', '.jpg')}`;
}

function expectNothingTwice({ whole, servedAtKill, server }: Killed): void {
  whole.forEach((files, kill) => {
    for (const file of files) {
      const before = servedAtKill[kill]!.get(pathOf(file));
      expect([file, server.served.get(pathOf(file))]).toEqual([file, before]);
    }
  });
}

test('goes on after kill -9 at any moment', async () => {
  const killed = await killedTwice([]);
  const { out, last } = killed;
  expect(last.stderr).not.toContain('Error');
  expect(last.code).toBe(0);
  const summary = JSON.parse(last.stdout) as DownloadSummary;
  expect(summary.fetched + summary.already).toBe(PHOTOS);
  expectNothingTwice(killed);
  const files = readdirSync(out).filter((name) => name.endsWith('.jpeg'));
  expect(files).toHaveLength(PHOTOS);
  for (const file of files) {
    await sharp(path.join(out, file), { failOn: 'error' }).stats();
  }
  const table = readFileSync(path.join(out, 'photos.csv'), 'utf8');
  expect(table.trim().split('\n')).toHaveLength(PHOTOS + 1);
});

test('rebuilds an unfinished tar after kill -9, and leaves finished ones', async () => {
  const killed = await killedTwice(['--tar', '--tar-photos', '7']);
  const { out, last } = killed;
  expect(last.code).toBe(0);
  expectNothingTwice(killed);
  const names = readdirSync(out).sort();
  expect(names.filter((name) => name.endsWith('.jpeg'))).toEqual([]);
  const members = new Map<string, Buffer>();
  for (const tar of names.filter((name) => name.endsWith('.tar'))) {
    for (const [name, data] of await membersOf(path.join(out, tar))) {
      expect(members.has(name)).toBe(false);
      members.set(name, data);
    }
  }
  expect(members.size).toBe(2 * PHOTOS);
  for (let i = 0; i < PHOTOS; i++) {
    await sharp(members.get(`p${i}.jpeg`), { failOn: 'error' }).stats();
    const facts: unknown = JSON.parse(String(members.get(`p${i}.json`)));
    expect(facts).toMatchObject({ id: `p${i}`, cc: 'IT', list: 'list' });
  }
});

async function membersOf(file: string): Promise<[string, Buffer][]> {
  const members: [string, Buffer][] = [];
  const archive = createReadStream(file).pipe(extract());
  for await (const entry of archive) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    members.push([entry.header.name, Buffer.concat(chunks)]);
  }
  return members;
}
