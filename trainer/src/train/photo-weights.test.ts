import { expect, test } from 'vitest';
import { photoWeights } from './photo-weights.ts';

test('a source gives a class no more than its cap', () => {
  const photos = [
    ...Array.from({ length: 4 }, () => ({ source: 'a', classId: 1 })),
    { source: 'a', classId: 2 },
    { source: 'b', classId: 1 },
  ];
  expect(photoWeights(photos, 2)).toEqual([0.5, 0.5, 0.5, 0.5, 1, 1]);
  expect(photoWeights(photos, 0)).toEqual([1, 1, 1, 1, 1, 1]);
});
