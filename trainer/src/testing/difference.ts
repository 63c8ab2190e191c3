/** Largest absolute difference of two arrays of the same length; NaN when either holds one. */
export function largestDifference(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): number {
  if (a.length !== b.length) return NaN;
  let top = 0;
  for (let i = 0; i < a.length; i++) {
    const gap = Math.abs(a[i]! - b[i]!);
    if (!(gap <= top)) top = gap;
  }
  return top;
}
