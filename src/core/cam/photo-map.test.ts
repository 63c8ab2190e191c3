import { expect, test } from 'vitest';
import { meanOf } from './grid.ts';
import { mapSource, mapSums, photoMap } from './photo-map.ts';

const head = {
  channels: 1,
  classes: 2,
  kernel: Float32Array.from([1, -1]),
  bias: Float32Array.from([0.5, 1]),
};
const view = {
  view: 'centre' as const,
  logits: Float32Array.from([2, -0.5]),
  featureMap: {
    ...{ height: 1, width: 2, channels: 1 },
    data: Float32Array.from([1, 2]),
  },
};
const photo = {
  size: { width: 400, height: 200 },
  boxes: [
    { view: 'centre' as const, box: { x: 0, y: 0, width: 400, height: 200 } },
  ],
};
const source = { ...photo, views: [view], head };

test('is there only when every crop has its features, and the head is known', () => {
  expect(mapSource(source)).toEqual(source);
  expect(mapSource({ ...photo, views: [view] })).toBeUndefined();
  const { featureMap: _, ...bare } = view;
  expect(mapSource({ ...photo, views: [bare], head })).toBeUndefined();
  expect(mapSource({ ...photo, boxes: [], views: [], head })).toBeUndefined();
});

test('means the logit over the crop, and the difference of two', () => {
  expect(meanOf(photoMap(source, 0))).toBeCloseTo(2, 9);
  expect(meanOf(photoMap(source, 1))).toBeCloseTo(-0.5, 9);
  expect(meanOf(photoMap(source, 0, 1))).toBeCloseTo(2.5, 9);
});

test('adds up to what the network said', () => {
  expect(mapSums(source, 0)).toEqual([
    { view: 'centre', mean: 1.5, bias: 0.5, sum: 2, logit: 2 },
  ]);
});
