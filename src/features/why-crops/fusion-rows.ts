import {
  fuse,
  FUSION_MODES,
  type FusionMode,
  viewsOf,
} from '../../core/fusion/fuse.ts';
import { topK, type Ranked } from '../../session/ranking.ts';
import type { Reading } from '../../session/reading.ts';

export interface FusionRow {
  readonly mode: FusionMode;
  /** The three likeliest; undefined until all that the way needs is read. */
  readonly top: readonly Ranked[] | undefined;
}

/**
 * The rows of the paper's Table 2 for one photo.
 *
 * @param whole the logits of the whole photo squeezed to a crop, once they are known.
 */
export function fusionRows(
  { views, total, temperature }: Reading,
  whole: Float32Array | undefined,
): FusionRow[] {
  const known = Object.fromEntries(
    views.map(({ view, logits }) => [view, logits]),
  );
  const logits = whole ? { ...known, whole } : known;
  return FUSION_MODES.map((mode) => {
    const needed = viewsOf(mode);
    const complete =
      needed.every((view) => view in logits) ||
      (needed.length > 1 && views.length === total);
    return {
      mode,
      top: complete ? topK(fuse(logits, mode, temperature), 3) : undefined,
    };
  });
}

/** How many ways that are known agree with the first of one of them. */
export function agreement(
  rows: readonly FusionRow[],
  id: number,
): { ways: number; total: number } {
  const known = rows.filter(({ top }) => top !== undefined);
  return {
    ways: known.filter(({ top }) => top?.[0]?.id === id).length,
    total: known.length,
  };
}
