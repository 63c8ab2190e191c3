import { createComposer } from '../../../core/composite/compose.ts';
import { FULL } from '../../../core/composite/policy.ts';
import {
  sweepPositions,
  sweptTo,
  type CurvePoint,
} from '../../../core/composite/sweep.ts';
import type { Asks } from '../../../session/asks.ts';
import { fused } from './fused.ts';
import type { Subject } from './work.ts';

/**
 * Asks about a composite at every step of its sweep, five crops each.
 *
 * @param onPoint called as the points come, from 0 to 1.
 * @throws as `Asks.ask`.
 */
export async function sweep(
  ask: Asks['ask'],
  { a, b, composite }: Subject,
  steps: number,
  signal: AbortSignal,
  onPoint: (point: CurvePoint) => void,
): Promise<void> {
  const compose = createComposer();
  for (const at of sweepPositions(steps)) {
    signal.throwIfAborted();
    const photo = compose(a, b, sweptTo(composite, at));
    const answer = await ask({ photo, views: FULL.views }, { signal });
    onPoint({ at, probabilities: fused(answer, FULL) });
  }
}

/** Names what a sweep depends on: everything of the composite but where it stands on its curve. */
export function sweepKey({ a, b, composite }: Subject): string {
  const { mode, seam, patch, mirrorA, mirrorB } = composite;
  const { angle, feather } = seam;
  const { scale: _, ...still } = patch;
  const part =
    mode === 'seam' ? [angle, feather] : mode === 'patch' ? still : null;
  return JSON.stringify([idOf(a), idOf(b), mode, part, mirrorA, mirrorB]);
}

const ids = new WeakMap<object, number>();
let lastId = 0;

function idOf(image: object | null): number {
  if (!image) return 0;
  let id = ids.get(image);
  if (id === undefined) ids.set(image, (id = ++lastId));
  return id;
}
