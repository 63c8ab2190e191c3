import { expect, test } from 'vitest';
import { UserError } from '../errors.ts';
import { checkClasses } from './check-classes.ts';
import type { LabelledPhoto } from './photo-list.ts';

function photos(...classIds: number[]): LabelledPhoto[] {
  return classIds.map((classId, i) => ({
    ...{ id: `${i}`, country: '', classId, file: `${i}.jpg`, split: 'train' },
    ...{ source: '', licenceTier: '', line: i + 2 },
  }));
}

function told(train: readonly number[], val: readonly number[]): string {
  const lines: string[] = [];
  const splits = { train: photos(...train), val: photos(...val) };
  checkClasses(splits, 'p.csv', (line) => lines.push(line));
  return lines.join('\n');
}

const ALL = Array.from({ length: 61 }, (_, id) => id);

test('names classes without a photo and with one only, with the line', () => {
  const lines = told([0, 0, 5, 15, 15], [0, 5]);
  expect(lines).toContain('No photo to train on, so never the answer: 1 (GB,');
  expect(lines).not.toContain('0 (US)');
  expect(lines).toContain('5 (IT, VA, ...) in line 4.');
  expect(lines).not.toContain('"val"');
});

test('names val photos that can only be wrong', () => {
  expect(told([0, 0, 5, 5], [3, 3, 0])).toContain(
    '2 photos of the split "val"',
  );
});

test('says nothing of a whole list, and refuses a single class', () => {
  expect(told([...ALL, ...ALL], ALL)).toBe('');
  expect(() => told([15, 15], [15])).toThrow(UserError);
  expect(() => told([15, 15], [15])).toThrow('of the class 15 (PL)');
});
