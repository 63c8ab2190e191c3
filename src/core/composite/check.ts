import type { Composite } from './composite.ts';

/** What a lesson's step waits for; plain data, for it is saved with the lesson. */
export type Check =
  /** The five crops have answered. */
  | { readonly kind: 'answered' }
  /** The seam stands between two positions. */
  | { readonly kind: 'seam'; readonly min: number; readonly max: number }
  /** The piece is scaled within these. */
  | { readonly kind: 'scale'; readonly min: number; readonly max: number }
  /** The piece's middle lies at least so far from a place, or at most (shares of the picture). */
  | {
      readonly kind: 'place';
      readonly x: number;
      readonly y: number;
      readonly min: number;
      readonly max: number;
    }
  /** One picture is mirrored, or is not. */
  | {
      readonly kind: 'mirror';
      readonly side: 'a' | 'b';
      readonly mirrored: boolean;
    }
  /** A confusion curve of the pictures has been drawn. */
  | { readonly kind: 'curve' }
  /** A class activation map is shown over the picture. */
  | { readonly kind: 'map' };

/** What a check looks at. */
export interface Progress {
  readonly composite: Composite;
  readonly answered: boolean;
  readonly curve: boolean;
  readonly map: boolean;
}

/** Whether the step's task is done. */
export function isDone(check: Check, progress: Progress): boolean {
  const { mode, seam, patch, mirrorA, mirrorB } = progress.composite;
  switch (check.kind) {
    case 'answered':
      return progress.answered;
    case 'curve':
      return progress.curve;
    case 'map':
      return progress.map;
    case 'seam':
      return mode === 'seam' && isWithin(seam.position, check);
    case 'scale':
      return mode === 'patch' && isWithin(patch.scale, check);
    case 'place':
      return (
        mode === 'patch' &&
        isWithin(Math.hypot(patch.x - check.x, patch.y - check.y), check)
      );
    case 'mirror':
      return (check.side === 'a' ? mirrorA : mirrorB) === check.mirrored;
  }
}

function isWithin(value: number, range: { min: number; max: number }): boolean {
  return value >= range.min && value <= range.max;
}
