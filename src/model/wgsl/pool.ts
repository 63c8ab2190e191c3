import type { MaxPoolStep } from '../plan/plan.ts';

/** Output length of a pooling along a side of `length`. */
export function poolSize(
  { size, stride, padding }: MaxPoolStep,
  length: number,
) {
  if (padding === 'tensorflow') return Math.ceil(length / stride);
  return (
    Math.floor((length + (padding === 'torch' ? 2 : 0) - size) / stride) + 1
  );
}

/** Cells beyond the upper and left edge that the first window covers. */
export function poolPad(step: MaxPoolStep, length: number): number {
  const { size, stride, padding } = step;
  if (padding === 'torch') return 1;
  if (padding === 'none') return 0;
  const covered = (poolSize(step, length) - 1) * stride + size;
  return Math.floor(Math.max(covered - length, 0) / 2);
}
