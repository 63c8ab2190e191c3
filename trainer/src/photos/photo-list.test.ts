import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../errors.ts';
import { ofSplit, readPhotoList } from './photo-list.ts';
import { readSplits } from './read-splits.ts';

function csv(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'photos-')), 'p.csv');
  writeFileSync(file, text);
  return file;
}

test('reads countries, splits and paths relative to the CSV', () => {
  const file = csv(
    '\ufefffile,country,split\n"a, b.jpg",it,train\nc/d.webp,VA,test\n',
  );
  const photos = readPhotoList(file);
  expect(photos.map((photo) => photo.classId)).toEqual([5, 5]);
  expect(photos[0]!.file).toBe(path.join(path.dirname(file), 'a, b.jpg'));
  expect(ofSplit(photos, 'test').map((photo) => photo.id)).toEqual([
    'c/d.webp',
  ]);
  expect(ofSplit(photos, undefined)).toHaveLength(2);
});

test.each([
  ['no column "country"', 'file\na.jpg\n'],
  ['line 3: "ZZ" is not an ISO', 'file,country\na.jpg,IT\nb.jpg,ZZ\n'],
  ['line 2: the column "file" is empty', 'file,country\n,IT\n'],
  ['is not a readable CSV', 'file,country\n"a.jpg,IT\n'],
])('says %s', (message, text) => {
  expect(() => readPhotoList(csv(text))).toThrow(UserError);
  expect(() => readPhotoList(csv(text))).toThrow(message);
});

test('says when there is no such file', () => {
  expect(() => readPhotoList('/nowhere/p.csv')).toThrow('cannot be read');
});

test('says which split has no photo, and when there are no splits at all', () => {
  const rows = 'file,country,split,source\na.jpg,IT,train,x\nb.jpg,IT,val,x\n';
  expect(readSplits(csv(rows), []).train).toHaveLength(1);
  expect(() => readSplits(csv(rows), ['x'])).toThrow(
    /no photo of the split "train"\.$/,
  );
  expect(() => readSplits(csv('file,country\na.jpg,IT\n'), [])).toThrow(
    'the command split makes it',
  );
});
