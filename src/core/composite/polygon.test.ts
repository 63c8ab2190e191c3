import { expect, test } from 'vitest';
import { boundsOf, polygonMask, thinned, type Point } from './polygon.ts';

const rows = (mask: Uint8Array, width: number) =>
  Array.from({ length: mask.length / width }, (_, y) =>
    [...mask.subarray(y * width, (y + 1) * width)]
      .map((value) => (value === 255 ? '#' : value === 0 ? '.' : '+'))
      .join(''),
  );

test('a rectangle over everything leaves nothing out', () => {
  const all: Point[] = [
    [0, 0],
    [3, 0],
    [3, 2],
    [0, 2],
  ];
  expect(rows(polygonMask(all, 3, 2, 0), 3)).toEqual(['###', '###']);
});

test('a triangle, and a shape that folds back on itself', () => {
  const triangle: Point[] = [
    [0, 0],
    [4, 0],
    [0, 4],
  ];
  expect(rows(polygonMask(triangle, 4, 4, 0), 4)).toEqual([
    '###.',
    '##..',
    '#...',
    '....',
  ]);
  const bowTie: Point[] = [
    [0.25, 0],
    [4.25, 4],
    [4.25, 0],
    [0.25, 4],
  ];
  expect(rows(polygonMask(bowTie, 4, 4, 0), 4)).toEqual([
    '#...',
    '##.#',
    '##.#',
    '#...',
  ]);
});

test('a soft edge rises from the rim to the middle and never leaves the shape', () => {
  const box: Point[] = [
    [1, 1],
    [8, 1],
    [8, 8],
    [1, 8],
  ];
  const mask = polygonMask(box, 9, 9, 2);
  expect(rows(mask, 9)).toEqual([
    '.........',
    '.+++++++.',
    '.+++++++.',
    '.++###++.',
    '.++###++.',
    '.++###++.',
    '.+++++++.',
    '.+++++++.',
    '.........',
  ]);
  // Pixel centres half a pixel and one and a half from the edge, of two.
  expect(mask[4 * 9 + 1]).toBe(64);
  expect(mask[4 * 9 + 2]).toBe(191);
});

test('thinning keeps far points and bounds their number', () => {
  const line = Array.from({ length: 1000 }, (_, i): Point => [i / 1000, 0]);
  expect(thinned(line, 0.1, 50).length).toBeLessThanOrEqual(11);
  expect(thinned(line, 0, 50).length).toBeLessThanOrEqual(50);
  expect(thinned(line, 0.001, 50).length).toBeLessThanOrEqual(50);
  expect(boundsOf(line)).toEqual({ x: 0, y: 0, width: 0.999, height: 0 });
});
