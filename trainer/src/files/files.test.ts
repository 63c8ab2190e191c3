import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openCsv } from '../csv/read-csv.ts';
import { rebased } from '../csv/rebase.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { JournalWriter, readJournal } from './journal.ts';
import { mapOrdered } from './map-ordered.ts';
import { MeasureCache } from './measure-cache.ts';

const folder = () => mkdtempSync(path.join(tmpdir(), 'files-'));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test('a journal survives a torn last line', async () => {
  const file = path.join(folder(), 'deep', 'j.jsonl');
  const first = new JournalWriter(file);
  first.append({ n: 1 });
  first.close();
  appendFileSync(file, '{"n": 2, "text": "to');
  const second = new JournalWriter(file);
  second.append({ n: 3 });
  second.close();
  expect(await all(readJournal(file))).toEqual([{ n: 1 }, { n: 3 }]);
  expect(await all(readJournal(`${file}.none`))).toEqual([]);
});

// Linux's device on which every write finds the disk full.
test.runIf(existsSync('/dev/full'))('says that the disk is full', async () => {
  const journal = new JournalWriter('/dev/full');
  expect(() => journal.append({ n: 1 })).toThrow('the disk is full');
  journal.close();
});

test('a CSV is there whole or not at all', async () => {
  const own = folder();
  const file = path.join(own, 'out', 'a.csv');
  await writeCsv(file, ['a', 'b'], async (write) => {
    await write(['1,2', 'say "x"\n']);
  });
  const broken = writeCsv(file, ['a'], async (write) => {
    await write(['half']);
    throw new Error('stop');
  });
  await expect(broken).rejects.toThrow('stop');
  expect(readdirSync(path.dirname(file))).toEqual(['a.csv']);
  const csv = await openCsv(file, ['a']);
  expect(csv.columns).toEqual(['a', 'b']);
  expect(await all(csv.rows())).toEqual([
    {
      values: { a: '1,2', b: 'say "x"\n' },
      line: expect.any(Number) as number,
    },
  ]);
});

test('says what is wrong with a CSV', async () => {
  const file = path.join(folder(), 'a.csv');
  await expect(openCsv(file)).rejects.toThrow('cannot be read');
  writeFileSync(file, '');
  await expect(openCsv(file)).rejects.toThrow('has no header line');
  writeFileSync(file, '\ufeffa,b\n1,2\n3\n');
  await expect(openCsv(file, ['c'])).rejects.toThrow(
    'no column "c". Its columns are: a, b',
  );
  await expect(all((await openCsv(file)).rows())).rejects.toThrow('line 3');
});

test('a path stays right in a CSV elsewhere', () => {
  expect(rebased('a/b.jpg', '/x/in.csv', '/x/y/out.csv')).toBe('../a/b.jpg');
  expect(rebased('/a/b.jpg', '/x/in.csv', '/y/out.csv')).toBe('/a/b.jpg');
});

test('works ahead and keeps the order', async () => {
  let underway = 0;
  let most = 0;
  async function* numbers() {
    for (let i = 0; i < 50; i++) yield i;
  }
  const results = await all(
    mapOrdered(numbers(), 4, async (i) => {
      most = Math.max(most, ++underway);
      for (let k = 0; k < (i * 7) % 5; k++) await Promise.resolve();
      underway--;
      return i * 2;
    }),
  );
  expect(results).toEqual(Array.from({ length: 50 }, (_, i) => i * 2));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
});

test('measures a file once, and again when it has changed', async () => {
  const own = folder();
  const file = path.join(own, 'a');
  writeFileSync(file, 'one');
  let measured = 0;
  const size = async () => {
    measured++;
    return readFileSync(file).length;
  };
  for (let run = 0; run < 2; run++) {
    const cache = await MeasureCache.open(path.join(own, 'm.jsonl'));
    expect(await cache.get(file, 'size', size)).toBe(3);
    cache.close();
  }
  expect(measured).toBe(1);
  writeFileSync(file, 'three');
  const cache = await MeasureCache.open(path.join(own, 'm.jsonl'));
  expect(await cache.get(file, 'size', size)).toBe(5);
  cache.close();
});
