import { expect, test } from 'vitest';
import { drawPairs } from './pairs.ts';

const items = [0, 0, 1, 2].map((classId, id) => ({ id, classId }));
const ids = (wanted: number, seed: number) =>
  drawPairs(items, wanted, seed).map(([a, b]) => `${a.id}${b.id}`);

test('pairs are of two classes, none comes twice, and all come in the end', () => {
  expect(ids(100, 1).sort()).toEqual(
    ['02', '03', '12', '13', '20', '21', '23', '30', '31', '32'].sort(),
  );
});

test('each item comes first equally often; the seed decides', () => {
  const firsts = ids(8, 1).map((pair) => pair[0]);
  expect(firsts.sort()).toEqual(['0', '0', '1', '1', '2', '2', '3', '3']);
  expect(ids(8, 1)).toEqual(ids(8, 1));
  expect(ids(8, 1)).not.toEqual(ids(8, 2));
});

test('one class alone has no pairs', () => {
  expect(drawPairs(items.slice(0, 2), 5, 1)).toEqual([]);
});
