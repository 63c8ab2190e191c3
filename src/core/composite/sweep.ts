import type { Composite } from './composite.ts';

/** One point of a confusion curve. */
export interface CurvePoint {
  /** 0 to 1: the seam's position or A's share of the mix; for a piece 1 is double size. */
  readonly at: number;
  /** Of all classes. */
  readonly probabilities: ArrayLike<number>;
}

export interface Shares {
  readonly a: number;
  readonly b: number;
  readonly others: number;
}

/** Evenly from 0 to 1. */
export function sweepPositions(steps: number): number[] {
  return Array.from({ length: steps }, (_, i) => i / (steps - 1));
}

/** The composite with its mode's main number set: what a sweep moves. */
export function sweptTo(composite: Composite, at: number): Composite {
  const { mode, seam, patch } = composite;
  switch (mode) {
    case 'seam':
      return { ...composite, seam: { ...seam, position: at } };
    case 'blend':
      return { ...composite, mix: at };
    case 'patch':
      return { ...composite, patch: { ...patch, scale: scaleAt(at) } };
  }
}

/** Where the composite itself stands on its curve. */
export function sweptFrom({ mode, seam, patch, mix }: Composite): number {
  if (mode === 'patch') return patch.scale / 2;
  return mode === 'seam' ? seam.position : mix;
}

/** A piece of no size cannot be pasted, so the sweep begins at the smallest. */
function scaleAt(at: number): number {
  return Math.max(0.05, at * 2);
}

/** How much goes to A's class, to B's and to all others; when both are one class, it counts as A's. */
export function sharesOf(
  probabilities: ArrayLike<number>,
  a: number,
  b: number,
): Shares {
  const toA = probabilities[a] ?? 0;
  const toB = a === b ? 0 : (probabilities[b] ?? 0);
  return { a: toA, b: toB, others: Math.max(0, 1 - toA - toB) };
}

/** Where the curve's two lines cross first, going from 0 to 1 (between two points: straight lines). */
export function crossing(
  points: readonly CurvePoint[],
  a: number,
  b: number,
): number | undefined {
  for (let i = 1; i < points.length; i++) {
    const before = points[i - 1]!;
    const after = points[i]!;
    const d0 = lead(before, a, b);
    const d1 = lead(after, a, b);
    if (d0 < 0 !== d1 < 0)
      return before.at + (after.at - before.at) * (d0 / (d0 - d1));
  }
  return undefined;
}

function lead({ probabilities }: CurvePoint, a: number, b: number): number {
  return (probabilities[a] ?? 0) - (probabilities[b] ?? 0);
}
