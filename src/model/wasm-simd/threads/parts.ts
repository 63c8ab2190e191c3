/** So that a thread which comes late, or is slow, leaves its share to the others. */
const PARTS_PER_THREAD = 4;

/** Parts that a convolution is done in. */
export function partsFor(threads: number): number {
  return threads === 1 ? 1 : threads * PARTS_PER_THREAD;
}
