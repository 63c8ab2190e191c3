import { mulberry32 } from '../../../src/core/random/mulberry32.ts';

/**
 * Random numbers that depend on nothing but (seed, epoch, index), so that a photo's view is the same
 * whichever worker makes it, and when. The mixing is MurmurHash3's finaliser
 * (https://github.com/aappleby/smhasher/wiki/MurmurHash3), once for each part.
 */
export function chanceOf(
  seed: number,
  epoch: number,
  index: number,
): () => number {
  let state = 0;
  for (const part of [seed, epoch, index]) {
    state = Math.imul(state ^ (part >>> 0), 0x85ebca6b);
    state ^= state >>> 13;
    state = Math.imul(state, 0xc2b2ae35);
    state ^= state >>> 16;
    state = (state + 0x9e3779b9) >>> 0;
  }
  return mulberry32(state);
}
