import { expect, test } from 'vitest';
import { mulberry32 } from '../../core/random/mulberry32.ts';
import type { ConvStep } from '../plan/plan.ts';
import { findCodes, packBlocks, signedCodes } from './pack.ts';

const random = mulberry32(3);
const CODES = Int8Array.from({ length: 5 * 6 }, (_, i) =>
  i < 6 ? 127 : Math.round(random() * 254 - 127),
);

test('codes and factors of a kernel stored per channel are found again', () => {
  const factors = [0.1, 3, 1e-4, 7, 0.02, 1].map((f) => f / 127);
  const kernel = Float32Array.from(CODES, (code, i) => code * factors[i % 6]!);
  const found = findCodes(kernel, 6)!;
  expect(found.codes).toEqual(CODES);
  found.scale.forEach((scale, c) => expect(scale).toBeCloseTo(factors[c]!, 8));
});

test('a channel of zeros has codes, too', () => {
  const found = findCodes(new Float32Array(8), 2)!;
  expect([...found.codes]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test('a kernel of other numbers has none', () => {
  const kernel = Float32Array.from({ length: 60 }, () => random());
  expect(findCodes(kernel, 6)).toBeUndefined();
  expect(findCodes(Float32Array.of(1, NaN, 1, 1), 2)).toBeUndefined();
});

test('codes that a step brings along get their sign, if they fit', () => {
  const scale = Float32Array.of(0.5);
  const step = (...codes: number[]) => {
    const coded = { codes: Uint8Array.from(codes), zero: 127, scale };
    return { coded } as unknown as ConvStep;
  };
  const found = signedCodes(step(0, 127, 254));
  expect(found).toEqual({ codes: Int8Array.of(-127, 0, 127), scale });
  expect(signedCodes(step(0, 127, 255))).toBeUndefined();
  expect(signedCodes({} as ConvStep)).toBeUndefined();
});

test('blocks hold four input by four output channels, the rest is zero', () => {
  const [taps, channelsIn, channelsOut] = [2, 5, 6];
  const kernel = Float32Array.from(
    { length: taps * channelsIn * channelsOut },
    (_, i) => i + 1,
  );
  const packed = packBlocks(kernel, taps, channelsIn, channelsOut);
  expect(packed).toHaveLength(taps * 2 * 2 * 16);
  const at = (tap: number, i: number, o: number) =>
    packed[((tap * 2 + (i >> 2)) * 2 + (o >> 2)) * 16 + (i & 3) * 4 + (o & 3)];
  for (let tap = 0; tap < taps; tap++) {
    for (let i = 0; i < 8; i++) {
      for (let o = 0; o < 8; o++) {
        const inside = i < channelsIn && o < channelsOut;
        const from = (tap * channelsIn + i) * channelsOut + o;
        expect(at(tap, i, o)).toBe(inside ? kernel[from] : 0);
      }
    }
  }
});
