import { expect, test } from 'vitest';
import { augmentMap, windowShape } from './augment.ts';

const SHAPE = [2, 3, 2] as const;
const MAP = Float32Array.from({ length: 12 }, (_, i) => i);
const MIRRORED = Float32Array.of(4, 5, 2, 3, 0, 1, 10, 11, 8, 9, 6, 7);

const augmented = (mirror: boolean, window: number, seed: number) => {
  const augmentation = { mirror, window };
  const [h, w, c] = windowShape(SHAPE, augmentation);
  const out = new Float32Array(h * w * c);
  augmentMap(MAP, SHAPE, augmentation, seed, out, 0);
  return out;
};
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

test('without augmentation the map stays', () => {
  for (const seed of SEEDS) expect(augmented(false, 7, seed)).toEqual(MAP);
});

test('about half of the maps are mirrored, whole', () => {
  const all = SEEDS.map((seed) => [...augmented(true, 7, seed)]);
  const flipped = all.filter((map) => map[0] === 4);
  for (const map of flipped) expect(map).toEqual([...MIRRORED]);
  for (const map of all.filter((one) => !flipped.includes(one)))
    expect(map).toEqual([...MAP]);
  expect(flipped.length).toBeGreaterThan(8);
  expect(flipped.length).toBeLessThan(32);
});

test('every place of a window is cut', () => {
  const seen = new Set(SEEDS.map((seed) => augmented(false, 1, seed).join()));
  expect([...seen].sort()).toEqual(
    ['0,1', '2,3', '4,5', '6,7', '8,9', '10,11'].sort(),
  );
});
