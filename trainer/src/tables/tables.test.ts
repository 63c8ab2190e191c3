import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { TABLE_2_ROWS } from '../evaluate/report.ts';
import { PAPER_SETS } from './paper.ts';
import { readBaselineSet, readSet } from './sets.ts';
import { joinTables, tablesMarkdown } from './tables.ts';

test('sets and baselines are read from flags', () => {
  expect(readSet('VIPPGeo=C:/photos/list.csv#test')).toEqual({
    ...{ key: 'vippgeo', name: 'VIPPGeo', split: 'test' },
    file: 'C:/photos/list.csv',
  });
  expect(readSet('mine=a=b.jsonl')).toEqual({
    ...{ key: 'mine', name: 'mine', file: 'a=b.jsonl' },
  });
  expect(readBaselineSet('im2gps=p.csv,m.csv')).toMatchObject({
    ...{ key: 'im2gps', predictions: 'p.csv', meta: 'm.csv' },
  });
  expect(() => readSet('photos.csv')).toThrow('it must read NAME=FILE');
  expect(() => readBaselineSet('a=b')).toThrow('NAME=PREDICTIONS,META');
});

const shares = { top1: 0.404, top3: 0.55, top5: 0.7, top10: 0.8 };
const network = { method: 'Ours 1', n: 12, ...shares, balanced: 0.31 };
const fusions = [
  { fusion: 'max' as const, top1: 0.123, top5: 0.456, balanced: 0.789 },
];

test('our rows stand under those of the paper', () => {
  const [im2gps, , vippgeo, mine] = joinTables([
    {
      ...{ key: 'im2gps', name: 'im2gps' },
      baseline: {
        n: 138,
        country: { top1: 0.7, balanced: 0.5 },
        class: { top1: 0.75, balanced: 0.67 },
      },
    },
    { key: 'vippgeo', name: 'vippgeo', network, fusions },
    { key: 'mine', name: 'Mine', network },
  ]);
  expect(im2gps!.table1.map(({ of, n }) => [of, n])).toEqual([
    ['paper', 102],
    ['paper', 102],
    ['paper', 102],
    ['ours', 138],
  ]);
  expect(im2gps!.table1[3]).toMatchObject({ top1: 0.75, top3: null });
  expect(vippgeo!.table1[3]).toMatchObject(network);
  expect(vippgeo!.table2.map(({ fusion }) => fusion)).toEqual(TABLE_2_ROWS);
  const max = vippgeo!.table2.find(({ fusion }) => fusion === 'max')!;
  expect(max.paper!.top1).toBe(0.65);
  expect(max.ours!.balanced).toBe(0.789);
  expect(mine).toMatchObject({ set: 'Mine' });
  expect(mine!.table1).toHaveLength(1);
});

test('in Markdown a row is a line', () => {
  const text = tablesMarkdown(
    joinTables([{ key: 'vippgeo', name: 'vippgeo', network, fusions }]),
  ).replaceAll(/ +/g, ' ');
  expect(text).toContain(
    '| Proposed method | paper | 76269 | 0.66 | 0.81 | 0.87 | 0.93 | 0.60 |',
  );
  expect(text).toContain(
    '| Ours 1 | ours | 12 | 0.40 | 0.55 | 0.70 | 0.80 | 0.31 |',
  );
  expect(text).toContain(
    '| Max fusion | 0.65 | 0.12 | 0.86 | 0.46 | 0.59 | 0.79 |',
  );
  expect(text).toContain('| Max fusion | 0.75 | 0.97 | 0.78 |');
});

const PAPER = path.resolve(
  import.meta.dirname,
  '../../../../shared/paper/which-country-is-this-picture-from.txt',
);

test.runIf(existsSync(PAPER))('the numbers are those of the paper', () => {
  const text = readFileSync(PAPER, 'utf8').replaceAll(/\s+/g, ' ');
  const digits = (values: readonly (number | null)[]) =>
    values.map((value) => value!.toFixed(2)).join(' ');
  for (const [i, label] of [
    'ISN state-of-the-art [4]',
    'ISN trained on VIPPGeo',
    'Proposed method',
  ].entries()) {
    const row = PAPER_SETS.map(({ table1 }) => table1[i]!).flatMap((one) => [
      ...[one.top1, one.top3, one.top5, one.top10, one.balanced],
    ]);
    expect(text).toContain(`${label} ${digits(row)}`);
  }
  const names = ['Upper left', 'Upper right', 'Lower left', 'Lower right'];
  for (const [i, label] of [
    ...names.map((name) => `${name} crop`),
    ...['Central crop', 'Max fusion', 'Resize to 224', 'Averaging'],
  ].entries()) {
    const row = PAPER_SETS.map(({ table2 }) => table2[TABLE_2_ROWS[i]!]);
    const values = row.flatMap((one) => [one.top1, one.top5, one.balanced]);
    expect(text).toContain(`${label} ${digits(values)}`);
  }
});
