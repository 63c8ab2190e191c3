import { describe, expect, test } from 'vitest';
import type { RgbImage } from '../pixels/image.ts';
import { createComposer } from './compose.ts';
import { rectangle, START, swapped, type Composite } from './composite.ts';
import { mirrored } from './mix.ts';

/** Each pixel different, so that a moved one is noticed. */
function picture(width: number, height: number, seed: number): RgbImage {
  const data = Uint8Array.from(
    { length: width * height * 3 },
    (_, i) => (i * 31 + seed * 97) & 255,
  );
  return { width, height, data };
}

const a = picture(12, 8, 1);
const b = picture(12, 8, 2);
const compose = createComposer();
const seam = (position: number, angle = 0, feather = 0): Composite => ({
  ...START,
  seam: { position, angle, feather },
});

/** For each pixel whose it is: A, B or neither's. */
function owners(image: RgbImage, a: RgbImage, b: RgbImage): string[] {
  const same = (one: RgbImage, at: number) =>
    [0, 1, 2].every((k) => one.data[at + k] === image.data[at + k]);
  return Array.from({ length: image.height }, (_, y) =>
    Array.from({ length: image.width }, (_, x) => {
      const at = (y * image.width + x) * 3;
      return same(a, at) ? 'A' : same(b, at) ? 'B' : '?';
    }).join(''),
  );
}

describe('a seam', () => {
  test('at its ends leaves one picture to the byte, at any angle', () => {
    for (const angle of [0, 30, 45, 90, 135, 180, 271]) {
      for (const feather of [0, 0.25]) {
        expect(compose(a, b, seam(1, angle, feather)).data).toEqual(a.data);
        expect(compose(a, b, seam(0, angle, feather)).data).toEqual(b.data);
      }
    }
  });

  test('has A on the left, above, on the right, below', () => {
    const row = (angle: number, y: number) =>
      owners(compose(a, b, seam(0.5, angle)), a, b)[y];
    expect(row(0, 3)).toBe('AAAAAABBBBBB');
    expect(row(180, 3)).toBe('BBBBBBAAAAAA');
    expect([row(90, 3), row(90, 4)]).toEqual(['A'.repeat(12), 'B'.repeat(12)]);
    expect([row(270, 3), row(270, 4)]).toEqual([
      'B'.repeat(12),
      'A'.repeat(12),
    ]);
  });

  test('goes askew', () => {
    const square = picture(4, 4, 1);
    const other = picture(4, 4, 2);
    expect(
      owners(compose(square, other, seam(0.5, 45)), square, other),
    ).toEqual(['AAAB', 'AABB', 'ABBB', 'BBBB']);
  });

  test('with a soft edge mixes only near it', () => {
    const soft = owners(compose(a, b, seam(0.5, 0, 0.25)), a, b);
    expect(new Set(soft)).toEqual(new Set(['AAAAA??BBBBB']));
  });
});

test('a piece changes only its own pixels, which are B’s to the byte', () => {
  const composite: Composite = {
    ...START,
    mode: 'patch',
    patch: {
      shape: rectangle(0, 0, 0.5, 0.5),
      x: 0.25,
      y: 0.25,
      scale: 1,
      feather: 0,
    },
  };
  expect(owners(compose(a, b, composite), a, b)).toEqual([
    ...Array<string>(4).fill('BBBBBBAAAAAA'),
    ...Array<string>(4).fill('AAAAAAAAAAAA'),
  ]);
  const outside = { ...composite.patch, x: 0, y: 1 };
  const moved = compose(a, b, { ...composite, patch: outside });
  expect(owners(moved, a, a).slice(0, 6)).toEqual(
    Array(6).fill('A'.repeat(12)),
  );
  expect(owners(moved, a, a)[6]).toBe('???AAAAAAAAA');
});

test('blending goes from B to A', () => {
  const mixed = (mix: number) =>
    compose(a, b, { ...START, mode: 'blend', mix }).data;
  expect(mixed(1)).toEqual(a.data);
  expect(mixed(0)).toEqual(b.data);
  expect([...mixed(0.5)]).toEqual(
    [...a.data].map((byte, i) =>
      Math.round(b.data[i]! + (byte - b.data[i]!) / 2),
    ),
  );
});

test('mirrors either picture; twice is the same again', () => {
  expect(mirrored(mirrored(a))).toEqual(a);
  expect(mirrored(a).data.slice(0, 3)).toEqual(a.data.slice(33, 36));
  const one = compose(a, b, { ...seam(1), mirrorA: true });
  expect(one).toEqual(mirrored(a));
  expect(compose(a, b, { ...seam(0), mirrorB: true })).toEqual(mirrored(b));
});

test('B is scaled to cover A, and without B there is A', () => {
  const small = picture(3, 7, 2);
  const joined = compose(a, small, seam(0.5));
  expect([joined.width, joined.height]).toEqual([12, 8]);
  expect(owners(joined, a, a)[0]!.slice(0, 6)).toBe('AAAAAA');
  expect(compose(a, null, seam(0.5))).toBe(a);
});

test('swapping exchanges the names and keeps the picture', () => {
  for (const angle of [0, 30, 200]) {
    const before = seam(0.3, angle);
    expect(compose(b, a, swapped(before))).toEqual(compose(a, b, before));
  }
  const before: Composite = { ...START, mode: 'blend', mix: 0.25 };
  expect(swapped(swapped(before))).toEqual(before);
});
