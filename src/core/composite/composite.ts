import type { Point } from './polygon.ts';

/** The ways to make one picture of two (paper, section 5.2 and Figs. 4 and 5; and mixing). */
export const MODES = ['seam', 'patch', 'blend'] as const;
export type Mode = (typeof MODES)[number];

/** A straight line with picture A on one side and picture B on the other. */
export interface Seam {
  /** 0: only B is seen; 1: only A. */
  readonly position: number;
  /** Degrees, clockwise. At 0 the seam stands upright with A on its left; at 90 A is above it. */
  readonly angle: number;
  /** Width of the soft edge, as a share of the picture's short side. */
  readonly feather: number;
}

/** Which piece of B, in shares (0 to 1) of B's width and height. */
export interface Shape {
  readonly kind: 'rectangle' | 'lasso';
  readonly points: readonly Point[];
}

/** A piece of B, pasted into A. */
export interface Patch {
  readonly shape: Shape;
  /** Where the piece's middle lies, in shares of A's width and height. */
  readonly x: number;
  readonly y: number;
  /** At 1 the piece is as large as if B covered A. */
  readonly scale: number;
  /** Width of the soft edge, as a share of A's short side. */
  readonly feather: number;
}

/** How two pictures become one: plain data, so that it can be saved, undone and compared. */
export interface Composite {
  readonly mode: Mode;
  readonly seam: Seam;
  readonly patch: Patch;
  /** A's share of every pixel when blending: 0 is only B, 1 only A. */
  readonly mix: number;
  readonly mirrorA: boolean;
  readonly mirrorB: boolean;
}

/** The numbers that sliders move, with their ends and steps. */
export const RANGES = {
  position: { min: 0, max: 1, step: 0.01 },
  angle: { min: 0, max: 359, step: 1 },
  feather: { min: 0, max: 0.25, step: 0.01 },
  x: { min: 0, max: 1, step: 0.01 },
  y: { min: 0, max: 1, step: 0.01 },
  scale: { min: 0.05, max: 2, step: 0.05 },
  mix: { min: 0, max: 1, step: 0.01 },
} as const;

export const MAX_LASSO_POINTS = 120;

export const START: Composite = {
  mode: 'seam',
  seam: { position: 0.5, angle: 0, feather: 0 },
  patch: {
    shape: rectangle(0.3, 0.2, 0.7, 0.8),
    x: 0.5,
    y: 0.5,
    scale: 0.75,
    feather: 0.02,
  },
  mix: 0.5,
  mirrorA: false,
  mirrorB: false,
};

/** The rectangle between two corners, whichever they are. */
export function rectangle(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): Shape {
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
  return {
    kind: 'rectangle',
    points: [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
  };
}

/** The same with A and B exchanged: what was A's side of a seam stays where it is. */
export function swapped(composite: Composite): Composite {
  const { seam, mix, mirrorA, mirrorB } = composite;
  return {
    ...composite,
    seam: {
      ...seam,
      position: 1 - seam.position,
      angle: (seam.angle + 180) % 360,
    },
    mix: 1 - mix,
    mirrorA: mirrorB,
    mirrorB: mirrorA,
  };
}

export function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
