import type { RgbImage } from '../../src/core/pixels/image.ts';
import { testPattern } from '../../src/core/pixels/test-pattern.ts';
import type { Engine } from '../../src/model/engine.ts';
import { median } from '../median.ts';

export interface WholeTimes {
  readonly engine: string;
  readonly tiles: string;
  readonly views: number;
  /** Milliseconds from pixels to logits: median, least and most. */
  readonly ms: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
  readonly logits: readonly number[];
}

/** Times whole runs, pixels to logits, after two that do not count. */
export async function timeWhole(
  engine: Engine,
  tiles: string,
  crop: number,
  views: number,
  most: number,
): Promise<WholeTimes> {
  const pictures: RgbImage[] = Array.from({ length: views }, (_, i) =>
    testPattern(i + 1, crop),
  );
  const first = await engine.infer(pictures);
  const times: number[] = [];
  const begin = performance.now();
  if (most > 1) await engine.infer(pictures);
  while (times.length < most && performance.now() - begin < 4000) {
    const start = performance.now();
    await engine.infer(pictures);
    times.push(performance.now() - start);
  }
  return {
    engine: engine.id,
    tiles,
    views,
    ms: median(times),
    least: Math.min(...times),
    most: Math.max(...times),
    rounds: times.length,
    logits: first.flatMap(({ logits }) => [...logits]),
  };
}

/** The largest difference between two lists of numbers, NaN if one is not a number. */
export function farthest(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return NaN;
  return Math.max(...a.map((one, i) => Math.abs(one - b[i]!)));
}
