import { expect, test } from 'vitest';
import { areaOfA, positionThrough, seamEnds } from './seam.ts';

const size = { width: 200, height: 100 };
const seam = (position: number, angle: number, feather = 0) => ({
  position,
  angle,
  feather,
});

test('the line is where the picture changes', () => {
  expect(seamEnds(size, seam(0.25, 0))).toEqual([
    [50, 0],
    [50, 100],
  ]);
  expect(seamEnds(size, seam(0.25, 90))).toEqual([
    [0, 25],
    [200, 25],
  ]);
  const [one, other] = seamEnds(size, seam(0.5, 45));
  expect([...one, ...other].map(Math.round).sort((x, y) => x - y)).toEqual([
    0, 50, 100, 150,
  ]);
});

test('a line at the very end still has a place', () => {
  for (const angle of [0, 45, 200])
    for (const position of [0, 1])
      for (const [x, y] of seamEnds(size, seam(position, angle, 0.2))) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(200);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(100);
      }
});

test('a drag to a point puts the seam through it', () => {
  for (const angle of [0, 33, 90, 145, 270]) {
    const at = positionThrough(size, seam(0, angle, 0.1), [60, 70]);
    const [[x1, y1], [x2, y2]] = seamEnds(size, seam(at, angle, 0.1));
    const aside = (x2 - x1) * (70 - y1) - (y2 - y1) * (60 - x1);
    expect(aside / Math.hypot(x2 - x1, y2 - y1)).toBeCloseTo(0, 6);
  }
  expect(positionThrough(size, seam(0, 0), [-50, 0])).toBe(0);
  expect(positionThrough(size, seam(0, 0), [900, 0])).toBe(1);
});

test('counts what is left of A', () => {
  expect(areaOfA(size, seam(0.25, 0))).toBeCloseTo(0.25, 2);
  expect(areaOfA(size, seam(0.5, 45))).toBeCloseTo(0.5, 1);
  expect(areaOfA(size, seam(1, 45))).toBe(1);
});
