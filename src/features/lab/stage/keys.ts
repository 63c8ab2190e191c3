import type { KeyboardEvent } from 'react';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** One hundredth of the picture; ten with Shift. */
const STEP = 0.01;

/** How far an arrow key moves something, in shares of the picture; undefined for other keys. */
export function arrowStep({
  key,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey'>): [number, number] | undefined {
  const arrow = ARROWS[key];
  const step = shiftKey ? STEP * 10 : STEP;
  return arrow && [arrow[0] * step, arrow[1] * step];
}

/**
 * How an arrow key moves a seam: where the arrow points, as far as the seam can go there; along the
 * seam it counts as forward for right and up.
 *
 * @param angle the seam's, in degrees.
 */
export function seamStep(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  angle: number,
): number | undefined {
  const step = arrowStep(event);
  if (!step) return undefined;
  const radians = (angle * Math.PI) / 180;
  const across = step[0] * Math.cos(radians) + step[1] * Math.sin(radians);
  const size = Math.abs(step[0]) + Math.abs(step[1]);
  const forward =
    Math.abs(across) > size / 1000
      ? Math.sign(across)
      : step[0] - step[1] > 0
        ? 1
        : -1;
  return forward * size;
}
