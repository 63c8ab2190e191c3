import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { INCOMPLETE } from '../errors.ts';
import { rudeServer, shareOf } from '../testing/rude-server.ts';
import { FINAL, type Rudeness, RUDENESSES } from '../testing/rudeness.ts';
import { commandOf, runCommand } from '../testing/run-cli.ts';

export interface DownloadChaos {
  readonly photos: number;
  readonly kills: number;
  readonly seed: number;
}

export interface DownloadReport {
  readonly seed: number;
  readonly photos: number;
  readonly kills: number;
  /** Runs of the command, killed ones included. */
  readonly runs: number;
  readonly requests: number;
  /** How often the server behaved in which way. */
  readonly rudeness: Readonly<Record<string, number>>;
  /** Empty when exactly the photos that exist are there, each whole. */
  readonly problems: readonly string[];
}

/** Runs that must be enough: the server tires of being rude. */
const LONGEST = 60;
/** The first requests for a photo that may go wrong. */
const RUDE_REQUESTS = 5;
const WORST_MS = 1500;
const FLAGS = [
  ...['--json', '--rate', '100000', '--concurrency', '8', '--tries', '3'],
  ...['--backoff', '0.01', '--longest-backoff', '0.05', '--timeout', '1'],
  ...['--max-megabytes', '2', '--give-up-after', '100000'],
];

/** Downloads from a server that fails in every way it knows, and is killed meanwhile. */
export async function downloadChaos(
  { photos, kills, seed }: DownloadChaos,
  tell: (line: string) => void,
): Promise<DownloadReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'download-chaos-'));
  const out = path.join(folder, 'out');
  const csv = path.join(folder, 'list.csv');
  const ids = Array.from({ length: photos }, (_, i) => `p${i}`);
  const rows = ids.map((id) => `${id},https://a.example.org/${id}.jpg,IT`);
  writeFileSync(csv, ['IMG_ID,url,cc', ...rows, ''].join('\n'));
  const isGone = (id: string) => shareOf(`${seed} ${id}`) < 0.1;
  const counts: Record<string, number> = {};
  const rudenessOf = (url: string, n: number): Rudeness | undefined => {
    if (isGone(path.basename(url, '.jpg'))) return 'gone';
    if (n >= RUDE_REQUESTS) return undefined;
    const share = shareOf(`${seed} ${url} ${n}`) * 1.25;
    return KINDS[Math.floor(share * KINDS.length)];
  };
  await using server = await rudeServer({
    picture: await picture(),
    rudeness: (url, n) => {
      const kind = rudenessOf(url, n);
      counts[kind ?? 'none'] = (counts[kind ?? 'none'] ?? 0) + 1;
      return kind;
    },
  });
  const command = commandOf('../cli.ts', [
    ...['download', '--csv', csv, '--out', out],
    ...['--mirror', server.prefix, ...FLAGS],
  ]);
  const random = mulberry32(seed);
  const problems: string[] = [];
  let [killed, runs] = [0, 0];
  for (let code: number | null = null; code !== 0; runs++) {
    if (runs === LONGEST) {
      problems.push(`there is no end after ${runs} runs`);
      break;
    }
    const delay = killed < kills ? random() * WORST_MS : Infinity;
    const result = await killedAfter(command, delay);
    ({ code } = result);
    if (code === null) killed++;
    else if (code !== 0 && code !== INCOMPLETE) {
      problems.push(`exit code ${code}: ${result.stderr}`);
      break;
    }
    tell(`run ${runs + 1}: ${code === null ? 'killed' : `exit code ${code}`}`);
  }
  const expected = ids.filter((id) => !isGone(id));
  problems.push(...(await faultsOf(out, expected)));
  const requests = server.urls.length;
  return {
    seed,
    photos,
    kills: killed,
    runs,
    requests,
    rudeness: counts,
    problems,
  };
}

const KINDS = RUDENESSES.filter((kind) => !FINAL.includes(kind));

function killedAfter(command: readonly string[], delay: number) {
  let timer: NodeJS.Timeout | undefined;
  return runCommand(command, (child) => {
    child.stderr!.once('data', () => {
      if (delay === Infinity) return;
      timer = setTimeout(() => child.kill('SIGKILL'), delay);
    });
  }).finally(() => clearTimeout(timer));
}

/** What is missing, too much, or not the picture that was served. */
async function faultsOf(
  out: string,
  ids: readonly string[],
): Promise<string[]> {
  const names = readdirSync(out);
  const there = names.filter((name) => name.endsWith('.jpeg')).sort();
  const expected = ids.map((id) => `${id}.jpeg`).sort();
  const faults = [
    ...expected
      .filter((name) => !there.includes(name))
      .map((name) => `${name} is missing`),
    ...there
      .filter((name) => !expected.includes(name))
      .map((name) => `${name} does not exist on the web`),
    ...readdirSync(path.join(out, '.partial')).map(
      (name) => `.partial/${name} was left behind`,
    ),
  ];
  const hashes = new Map<string, string>();
  for (const name of there) {
    const bytes = readFileSync(path.join(out, name));
    hashes.set(createHash('sha256').update(bytes).digest('hex'), name);
    await sharp(bytes, { failOn: 'error' })
      .stats()
      .catch((error: unknown) => faults.push(`${name}: ${String(error)}`));
  }
  // All photos are the same picture.
  if (hashes.size > 1)
    faults.push(`differ: ${[...hashes.values()].join(', ')}`);
  if (!names.includes('photos.csv')) faults.push('photos.csv is missing');
  return faults;
}

/** Some ten kilobytes, so that halves of it are no whole picture. */
async function picture(): Promise<Buffer> {
  const random = mulberry32(1);
  const side = 128;
  const bytes = Uint8Array.from({ length: side * side * 3 }, () =>
    Math.floor(256 * random()),
  );
  const raw = { width: side, height: side, channels: 3 } as const;
  return sharp(bytes, { raw }).jpeg().toBuffer();
}
