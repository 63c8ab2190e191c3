import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { split, type SplitFlags } from '../commands/split.ts';
import { hamming, nearPairs, parseHash } from './near.ts';
import type { SplitSummary } from './summary.ts';

function workplace(text: string): { csv: string; out: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'split-'));
  const csv = path.join(folder, 'photos.csv');
  writeFileSync(csv, text);
  return { csv, out: path.join(folder, 'made', 'split.csv') };
}

async function run(
  flags: Pick<SplitFlags, 'csv' | 'out'> & Partial<SplitFlags>,
): Promise<{ summary: SplitSummary; rows: string[][]; log: string }> {
  const printed: string[] = [];
  const log: string[] = [];
  await split(
    {
      ...{ val: 0.02, test: 0.02, seed: 1, near: 6, nobody: [], json: true },
      groupBy: ['group', 'author', 'AUTHOR', 'album'],
      ...flags,
    },
    {
      signal: new AbortController().signal,
      log: (line) => log.push(line),
      print: (text) => printed.push(text),
    },
  );
  const [, ...rows] = readFileSync(flags.out, 'utf8').trim().split('\n');
  return {
    summary: JSON.parse(printed[0]!) as SplitSummary,
    rows: rows.map((row) => row.split(',')),
    log: log.join('\n'),
  };
}

/** 2,000 photos of Italy and 500 of France by authors of 1 to 6 photos. */
function list(): string {
  const random = mulberry32(3);
  const rows = ['id,country,AUTHOR'];
  for (const [country, n] of [
    ['IT', 2000],
    ['FR', 500],
    ['MC', 1],
  ] as const) {
    // prettier-ignore
    for (let i = 0, author = 0; i < n; author++) {
      const photos = 1 + Math.floor(random() * 6);
      for (let k = 0; k < photos && i < n; k++, i++) {
        rows.push(`${country}${i},${country},${country}a${author}`);
      }
    }
  }
  return `${rows.join('\n')}\n`;
}

test('keeps 96, 2 and 2 of a hundred in each country and authors whole', async () => {
  const flags = workplace(list());
  const { summary, rows, log } = await run(flags);
  expect(summary.countries['IT']).toEqual({ train: 1920, val: 40, test: 40 });
  expect(summary.countries['FR']).toEqual({ train: 480, val: 10, test: 10 });
  // One photo: to train, and told.
  expect(summary.countries['MC']).toEqual({ train: 1, val: 0, test: 0 });
  expect(summary.onlyTrain).toEqual(['MC']);
  expect(log).toContain('MC');
  const authors = new Map<string, Set<string>>();
  for (const [, , author, name] of rows) {
    authors.set(author!, (authors.get(author!) ?? new Set()).add(name!));
  }
  expect([...authors.values()].every(({ size }) => size === 1)).toBe(true);
  // In the order of the list, and the same again.
  expect(rows.map(([id]) => id)).toEqual(
    list().trim().split('\n').slice(1).map((row) => row.split(',')[0]), // prettier-ignore
  );
  expect((await run(flags)).rows).toEqual(rows);
  expect((await run({ ...flags, seed: 2 })).rows).not.toEqual(rows);
});

test('keeps rows of one photo together, whatever their countries', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => `p${i},VA,\np${i},IT,\n`);
  const { csv, out } = workplace(`IMG_ID,cc,AUTHOR\n${rows.join('')}`);
  const result = await run({ csv, out });
  const splits = result.rows.map((row) => row[3]);
  for (let i = 0; i < splits.length; i += 2) {
    expect(splits[i]).toBe(splits[i + 1]);
  }
  expect(result.summary).toMatchObject({ val: 12, test: 12 });
});

test('tells a value that holds too much, and lets it be nobody', async () => {
  const rows = Array.from({ length: 200 }, (_, i) => `${i},IT,anon\n`);
  const flags = workplace(`id,country,author\n${rows.join('')}`);
  const { summary, log } = await run(flags);
  expect(summary).toMatchObject({ train: 200, onlyTrain: ['IT'] });
  expect(log).toContain('author anon holds 200 of 200 photos');
  const free = await run({ ...flags, nobody: ['anon'] });
  expect(free.summary).toMatchObject({ train: 192, val: 4, test: 4 });
});

test('never parts near-duplicates', async () => {
  const flags = workplace('');
  const folder = path.dirname(flags.csv);
  mkdirSync(folder, { recursive: true });
  const rows = ['file,country'];
  for (let i = 0; i < 12; i++) {
    // Each photo twice: as it is, and smaller and recompressed.
    const photo = await blocks(i);
    await photo
      .clone()
      .jpeg()
      .toFile(path.join(folder, `${i}.jpg`));
    await photo
      .clone()
      .resize(90, 60)
      .webp({ quality: 40 })
      .toFile(
        path.join(folder, `${i}.webp`), // prettier-ignore
      );
    rows.push(`${i}.jpg,IT`, `${i}.webp,IT`);
  }
  writeFileSync(flags.csv, `${rows.join('\n')}\nmissing.jpg,IT\n`);
  const {
    summary,
    rows: made,
    log,
  } = await run({ ...flags, val: 0.2, test: 0.2 });
  expect(summary).toMatchObject({ groups: 13, nearJoined: 12 });
  for (let i = 0; i < 24; i += 2) expect(made[i]![2]).toBe(made[i + 1]![2]);
  // Paths stay right beside the output.
  expect(made[0]![0]).toBe('../0.jpg');
  expect(log).toContain('line 26: missing.jpg cannot be read');
});

/** A picture of large random blocks. */
async function blocks(seed: number): Promise<Sharp> {
  const random = mulberry32(seed + 1);
  const data = Buffer.from(
    Array.from({ length: 6 * 4 * 3 }, () => Math.floor(random() * 256)),
  );
  const small = sharp(data, { raw: { width: 6, height: 4, channels: 3 } });
  return sharp(await small.resize(240, 160).png().toBuffer());
}

test('keeps whole sources apart and leaves relatives out', async () => {
  const rows = Array.from(
    { length: 400 },
    (_, i) => `${i},IT,s${i % 20},g${i === 399 ? 3 : i}\n`,
  );
  const flags = workplace(`id,country,source,group\n${rows.join('')}`);
  const byName = await run({
    ...{ ...flags, sourceDisjoint: true },
    ...{ testSources: ['s3'], valSources: ['s4', 's5'] },
  });
  // Photo 399 of s19 shares its group with photo 3 of s3.
  expect(byName.summary).toMatchObject({
    ...{ train: 339, val: 40, test: 20, leftOut: 1 },
  });
  expect(byName.rows[399]![4]).toBe('');
  const byChance = await run({
    ...flags,
    sourceDisjoint: true,
    test: 0.1,
    val: 0.05,
  });
  expect(byChance.summary).toMatchObject({ test: 40, val: 20 });
  const splits = new Map<string, Set<string>>();
  for (const [, , source, , name] of byChance.rows) {
    if (name) splits.set(source!, (splits.get(source!) ?? new Set()).add(name));
  }
  expect([...splits.values()].every(({ size }) => size === 1)).toBe(true);
});

test.each([
  ['line 3: "ZZ" is not an ISO', 'id,country\n1,IT\n2,ZZ\n', {}],
  ['has no photo', 'id,country\n', {}],
  ['no column "source"', 'id,country\n1,IT\n', { sourceDisjoint: true }],
  [
    'There is no source "x"',
    'id,country,source\n1,IT,a\n',
    { testSources: ['x'] },
  ],
  ['leave nothing to train', 'id,country\n1,IT\n', { val: 0.5, test: 0.5 }],
])('says: %s', async (message, text, flags) => {
  await expect(run({ ...workplace(text), ...flags })).rejects.toThrow(message);
});

test('finds exactly the near pairs that comparing all finds', () => {
  const random = mulberry32(9);
  const bits = () => Array.from({ length: 64 }, () => (random() < 0.5 ? 1 : 0));
  const seeds = Array.from({ length: 20 }, bits);
  const hashes = Array.from({ length: 600 }, (_, i) => {
    const flips = Math.floor(random() * 10);
    const own = [...seeds[i % seeds.length]!];
    for (let k = 0; k < flips; k++) own[Math.floor(random() * 64)]! ^= 1;
    return parseHash(own.join(''));
  });
  for (const distance of [0, 3, 4, 7, 8, 11]) {
    const found = new Set<string>();
    nearPairs(hashes, distance, (a, b) => found.add(`${a} ${b}`));
    const all = new Set<string>();
    hashes.forEach((b, j) =>
      hashes.slice(0, j).forEach((a, i) => {
        if (hamming(a, b) <= distance) all.add(`${i} ${j}`);
      }),
    );
    expect(found).toEqual(all);
  }
});
