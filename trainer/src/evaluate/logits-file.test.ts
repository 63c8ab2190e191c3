import {
  mkdtempSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { LogitsFile, readLogits } from './logits-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'logits-'));
const list = path.join(folder, 'photos.csv');
const card = {
  ...{ name: 'Narrow', version: '1', fusion: 'average', temperature: 0.9 },
  files: [{ sha256: 'a' }],
  preprocessing: { shortSide: 256 },
} as unknown as ModelCard;

function photo(name: string, split = 'test'): LabelledPhoto {
  const file = path.join(folder, 'IT', name);
  return {
    ...{ id: name, country: 'IT', classId: 5, file, split },
    ...{ source: 's', licenceTier: '', line: 0 },
  };
}

/** Numbers that decimals of a few digits would not keep. */
const logits = {
  centre: Float32Array.of(1 / 3, -2e-7, 12345.678),
  whole: Float32Array.of(0, -0.1, 3),
};
const scores = { logits, participation: { centre: 0, whole: 1 / 3 } };

test('gives back what was kept, to the last bit', async () => {
  const file = path.join(folder, 'a.jsonl');
  const kept = await LogitsFile.open(file, card, list);
  kept.keep(photo('a.png'), scores);
  kept.keep(photo('b.png', 'val'), scores);
  kept.keepUnreadable(photo('c.png'), 'torn');
  kept.close();
  const again = await LogitsFile.open(file, card, list);
  expect(again.find(photo('a.png'), ['centre', 'whole'])).toEqual(scores);
  expect(again.find(photo('a.png'), ['upper-left'])).toBeUndefined();
  expect(again.find(photo('c.png'), ['centre'])).toBeUndefined();
  again.close();
  const { header, scores: read } = await readLogits(file, 'test');
  expect(header).toMatchObject({ model: 'Narrow', temperature: 0.9 });
  expect(read.scored.map((one) => one.photo.file)).toEqual(['IT/a.png']);
  expect(read.scored[0]).toMatchObject(scores);
  expect(read.unreadable).toEqual([{ file: 'IT/c.png', reason: 'torn' }]);
  expect((await readLogits(file)).scores.scored).toHaveLength(2);
});

test('a torn last line costs one photo', async () => {
  const file = path.join(folder, 'torn.jsonl');
  const kept = await LogitsFile.open(file, card, list);
  kept.keep(photo('a.png'), scores);
  kept.keep(photo('b.png'), scores);
  kept.close();
  truncateSync(file, readFileSync(file).length - 20);
  const again = await LogitsFile.open(file, card, list);
  expect(again.find(photo('a.png'), ['centre'])).toBeDefined();
  expect(again.find(photo('b.png'), ['centre'])).toBeUndefined();
  again.keep(photo('b.png'), scores);
  again.close();
  expect((await readLogits(file)).scores.scored).toHaveLength(2);
});

test('a photo whose file has another size is scored anew', async () => {
  const file = path.join(folder, 'size.jsonl');
  const changing = { ...photo('x'), file: path.join(folder, 'x.png') };
  writeFileSync(changing.file, 'one');
  const kept = await LogitsFile.open(file, card, list);
  kept.keep(changing, scores);
  kept.close();
  const again = await LogitsFile.open(file, card, list);
  expect(again.find(changing, ['centre'])).toBeDefined();
  writeFileSync(changing.file, 'longer');
  expect(again.find(changing, ['centre'])).toBeUndefined();
  again.close();
});

test("another network's file is refused, and so is any other", async () => {
  const file = path.join(folder, 'a.jsonl');
  const other = { ...card, files: [{ sha256: 'b' }] } as unknown as ModelCard;
  await expect(LogitsFile.open(file, other, list)).rejects.toThrow(
    'logits of another network (Narrow 1)',
  );
  await expect(readLogits(path.join(folder, 'none'))).rejects.toThrow(
    'is not there',
  );
  writeFileSync(path.join(folder, 'csv'), 'country,file\n');
  await expect(readLogits(path.join(folder, 'csv'))).rejects.toThrow(
    'no file of logits',
  );
});

test('a photo without participations, as older files have it, is scored anew', async () => {
  const file = path.join(folder, 'older.jsonl');
  const kept = await LogitsFile.open(file, card, list);
  kept.keep(photo('a.png'), { logits });
  kept.close();
  const again = await LogitsFile.open(file, card, list);
  expect(again.find(photo('a.png'), ['centre'])).toBeUndefined();
  again.close();
  const { scores: read } = await readLogits(file);
  expect(read.scored[0]!.participation).toBeUndefined();
});
