import { expect, test } from 'vitest';
import { type Rgb, toOklab } from './ramp.ts';
import { colourAt, cssStops, DIVERGING, SEQUENTIAL } from './scales.ts';

/** Distances of neighbouring colours in OKLab, taken far enough apart that rounding to bytes is little. */
function steps(scale: readonly Rgb[]): number[] {
  const labs = Array.from({ length: 17 }, (_, i) =>
    toOklab(colourAt(scale, i / 16)),
  );
  return labs.slice(1).map((lab, i) => {
    const before = labs[i]!;
    return Math.hypot(...lab.map((x, k) => x - before[k]!));
  });
}

const lightness = (scale: readonly Rgb[]) =>
  scale.map((rgb) => toOklab(rgb)[0]);

test.each([
  ['sequential', SEQUENTIAL, 0, 16],
  ['diverging, first half', DIVERGING, 0, 8],
  ['diverging, second half', DIVERGING, 8, 16],
] as const)('equal steps look equal: %s', (_, scale, from, to) => {
  const all = steps(scale).slice(from, to);
  expect(Math.max(...all) / Math.min(...all)).toBeLessThan(1.1);
});

test('one grows lighter all the way, the other up to its middle only', () => {
  const one = lightness(SEQUENTIAL);
  expect(one).toEqual([...one].sort((a, b) => a - b));
  const two = lightness(DIVERGING);
  const middle = two.indexOf(Math.max(...two));
  expect(Math.abs(middle - 127.5)).toBeLessThan(3);
  expect(Math.abs(two[0]! - two.at(-1)!)).toBeLessThan(0.06);
});

test('the two sides differ for eyes without red or green', () => {
  // Such eyes tell blue from yellow, OKLab's third axis.
  const [left, right] = [toOklab(DIVERGING[0]!), toOklab(DIVERGING.at(-1)!)];
  expect(right[2] - left[2]).toBeGreaterThan(0.2);
});

test('writes colours for CSS', () => {
  expect(cssStops(SEQUENTIAL, 2)).toBe('rgb(0 34 78), rgb(254 232 56)');
  expect(colourAt(SEQUENTIAL, -1)).toEqual(SEQUENTIAL[0]);
});
