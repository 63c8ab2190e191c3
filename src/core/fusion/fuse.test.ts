import { expect, test } from 'vitest';
import { cardFusion, fuse, FUSION_MODES, viewsOf } from './fuse.ts';
import { softmax } from './softmax.ts';

const logits = {
  'upper-left': [2, 0, 0],
  'upper-right': [0, 1, 0],
  'lower-left': [0, 0, 0],
  'lower-right': [1, 1, 0],
  centre: [0, 0, 3],
  whole: [5, 0, 0],
};

function expectClose(a: Float64Array, b: Float64Array) {
  expect(a).toHaveLength(b.length);
  a.forEach((x, i) => expect(x).toBeCloseTo(b[i]!, 12));
}

test('every fusion gives probabilities', () => {
  for (const mode of FUSION_MODES) {
    const p = fuse(logits, mode);
    expect(p.reduce((a, b) => a + b)).toBeCloseTo(1);
  }
});

test('average is the mean of the five softmax outputs', () => {
  const crops = viewsOf('average').map((view) => softmax(logits[view]));
  const mean = crops.reduce((sum, p) => sum + p[2]!, 0) / 5;
  expect(fuse(logits, 'average')[2]).toBeCloseTo(mean);
});

test('max ranks classes by their best crop', () => {
  const p = fuse(logits, 'max');
  expect(p[2]).toBeGreaterThan(p[0]!);
  expect(p[0]).toBeGreaterThan(p[1]!);
});

test('a card names a way that joins crops, or gets the paper’s', () => {
  expect(cardFusion('max')).toBe('max');
  expect(cardFusion('centre')).toBe('average');
  expect(cardFusion('of the future')).toBe('average');
});

test('a single view is its own softmax, softened by temperature', () => {
  expectClose(fuse(logits, 'whole'), softmax([5, 0, 0]));
  expectClose(fuse(logits, 'centre', 2), softmax([0, 0, 1.5]));
});

test('average works with the crops that are known so far', () => {
  const p = fuse({ centre: logits.centre }, 'average');
  expectClose(p, softmax(logits.centre));
  expect(() => fuse({}, 'average')).toThrow('no logits');
});
