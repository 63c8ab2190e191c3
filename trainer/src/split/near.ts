/** A 64-bit perceptual hash as two halves. */
export interface Hash {
  readonly high: number;
  readonly low: number;
}

const PARTS = 4;
const PART_BITS = 16;
/** Beyond it the index would try more neighbours of a part than there are photos. */
export const LARGEST_DISTANCE = 11;

/** @param bits 64 characters of 0 and 1, as sharp-phash gives them. */
export function parseHash(bits: string): Hash {
  return {
    high: parseInt(bits.slice(0, 32), 2) >>> 0,
    low: parseInt(bits.slice(32), 2) >>> 0,
  };
}

/** Number of bits that differ. */
export function hamming(a: Hash, b: Hash): number {
  return bitCount(a.high ^ b.high) + bitCount(a.low ^ b.low);
}

/** https://graphics.stanford.edu/~seander/bithacks.html#CountBitsSetParallel */
function bitCount(bits: number): number {
  let v = bits - ((bits >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Finds all pairs of hashes that differ in few bits, exactly. Of two hashes within the distance, one
 * of four quarters differs in at most a quarter of it, so only such neighbours are compared: multi-index
 * hashing, Norouzi et al. 2012, https://arxiv.org/abs/1307.2982.
 *
 * @param distance 0 to {@link LARGEST_DISTANCE} bits.
 * @param onPair gets the indices of each pair, maybe more than once.
 */
export function nearPairs(
  hashes: readonly (Hash | undefined)[],
  distance: number,
  onPair: (a: number, b: number) => void,
): void {
  const masks = neighbours(Math.floor(distance / PARTS));
  const tables = Array.from(
    { length: PARTS },
    () => new Map<number, number[]>(),
  );
  hashes.forEach((hash, i) => {
    if (!hash) return;
    tables.forEach((table, part) => {
      const own = quarter(hash, part);
      for (const mask of masks) {
        for (const other of table.get(own ^ mask) ?? []) {
          if (hamming(hash, hashes[other]!) <= distance) onPair(other, i);
        }
      }
      const bucket = table.get(own);
      if (bucket) bucket.push(i);
      else table.set(own, [i]);
    });
  });
}

function quarter({ high, low }: Hash, part: number): number {
  const half = part < 2 ? high : low;
  return (part % 2 === 0 ? half >>> PART_BITS : half) & 0xffff;
}

/** All 16-bit numbers of at most so many ones. */
function neighbours(ones: number): number[] {
  return Array.from({ length: 1 << PART_BITS }, (_, i) => i).filter(
    (mask) => bitCount(mask) <= ones,
  );
}
