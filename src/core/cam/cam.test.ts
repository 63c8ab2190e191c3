import { expect, test } from 'vitest';
import { classMap, logitOf } from './class-map.ts';
import { rangeOf, regionScores } from './describe.ts';
import { type Grid, meanOf, sample, subtract } from './grid.ts';
import { rasterFor, stitch } from './stitch.ts';

const grid = (width: number, ...data: number[]): Grid => ({
  width,
  height: data.length / width,
  data: Float64Array.from(data),
});

// Two cells of three channels, three channels of two classes.
const features = {
  height: 1,
  width: 2,
  channels: 3,
  data: Float32Array.from([1, 2, 3, 4, 5, 6]),
};
const head = {
  channels: 3,
  classes: 2,
  kernel: Float32Array.from([1, 10, 0, -10, 2, 0]),
  bias: Float32Array.from([0.5, -1]),
};

test('weighs each cell by the class and means the logit', () => {
  const first = classMap(features, head, 0);
  expect([...first.data]).toEqual([7, 16]);
  expect(logitOf(first, head, 0)).toBe(12);
  const second = classMap(features, head, 1);
  expect([...second.data]).toEqual([-10, -10]);
  expect(logitOf(second, head, 1)).toBe(-11);
});

test('refuses what does not fit', () => {
  expect(() => classMap(features, head, 2)).toThrow(/no class 2/);
  const other = { ...head, channels: 2 };
  expect(() => classMap(features, other, 0)).toThrow(RangeError);
  expect(() => subtract(grid(2, 1, 2), grid(1, 1))).toThrow(RangeError);
});

test('samples between the centres of cells and up to the edges', () => {
  const map = grid(2, 0, 10, 20, 30);
  expect(sample(map, 0.25, 0.25)).toBe(0);
  expect(sample(map, 0.5, 0.25)).toBe(5);
  expect(sample(map, 0.5, 0.5)).toBe(15);
  expect(sample(map, 0, 0)).toBe(0);
  expect(sample(map, 1, 1)).toBe(30);
});

test('stitches crops: averages where they overlap, nothing outside', () => {
  const maps = [
    { box: { x: 0, y: 0, width: 2, height: 2 }, map: grid(1, 4) },
    { box: { x: 1, y: 0, width: 2, height: 2 }, map: grid(1, 8) },
  ];
  const size = { width: 4, height: 2 };
  const { data } = stitch(maps, size, size);
  expect([...data].map((value) => Number(value.toFixed(9)))).toEqual([
    ...[4, 6, 8, NaN],
    ...[4, 6, 8, NaN],
  ]);
});

test('crops give way to each other without a seam', () => {
  const maps = [
    {
      box: { x: 0, y: 0, width: 100, height: 9 },
      map: grid(7, ...Array<number>(7).fill(0)),
    },
    {
      box: { x: 50, y: 0, width: 100, height: 9 },
      map: grid(7, ...Array<number>(7).fill(1)),
    },
  ];
  const size = { width: 150, height: 9 };
  const row = [...stitch(maps, size, size).data.slice(0, 150)];
  expect(row[0]).toBe(0);
  expect(row[75]).toBeCloseTo(0.5, 2);
  expect(row[149]).toBe(1);
  const steps = row.slice(1).map((value, i) => Math.abs(value - row[i]!));
  expect(Math.max(...steps)).toBeLessThan(0.1);
});

test('the raster keeps the shape of the photo', () => {
  expect(rasterFor({ width: 4000, height: 3000 }, 200)).toEqual({
    width: 200,
    height: 150,
  });
  expect(rasterFor({ width: 1, height: 9000 }, 200).width).toBe(1);
});

test('tells which part of the photo has most', () => {
  const data = [1, 2, 3, 4, 9, 5, 6, 7, NaN];
  const scores = regionScores(grid(3, ...data));
  expect(scores).toHaveLength(8);
  expect(scores[0]).toEqual({ region: 'middle', value: 9 });
  expect(scores.at(-1)).toEqual({ region: 'upperLeft', value: 1 });
  expect(rangeOf(grid(3, ...data))).toEqual({ low: 1, high: 9 });
});

test('a difference of maps means the difference of logits', () => {
  const [a, b] = [classMap(features, head, 0), classMap(features, head, 1)];
  const difference = meanOf(subtract(a, b)) + 0.5 - -1;
  expect(difference).toBeCloseTo(logitOf(a, head, 0) - logitOf(b, head, 1), 9);
});
