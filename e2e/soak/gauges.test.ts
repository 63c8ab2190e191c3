import { expect, test } from 'vitest';
import { grown, type Gauges } from './gauges.ts';

const settled: Gauges = {
  ...{ tensors: 90, workers: 1, helpers: 3, objectUrls: 2 },
  ...{ heap: 8, resident: 500 },
};

test('what stays is fine, also after a peak', () => {
  const peak = { ...settled, tensors: 95, resident: 1500 };
  expect(grown(settled, [peak, settled])).toEqual([]);
});

test.each([
  ['tensors', 91],
  ['workers', 2],
  ['helpers', 4],
  ['objectUrls', 4],
  ['heap', 17],
  ['resident', 800],
] as const)('%s that grow are told', (key, value) => {
  const more = { ...settled, [key]: value };
  expect(grown(settled, [more, more])).toEqual([
    expect.stringMatching(new RegExp(`^${key}: `)),
  ]);
});
