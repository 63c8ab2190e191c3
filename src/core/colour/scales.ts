import { type Rgb, uniformRamp } from './ramp.ts';

/**
 * From little to much: dark blue to yellow, lighter all the way, so that it reads with any colour
 * blindness and in grey. The ends are those of cividis (Nuñez et al. 2018).
 */
export const SEQUENTIAL: readonly Rgb[] = uniformRamp([
  [0, 34, 78],
  [254, 232, 56],
]);

/** From one side over nothing to the other: blue, near white, orange; both ends equally dark. */
export const DIVERGING: readonly Rgb[] = uniformRamp([
  [31, 86, 179],
  [240, 240, 238],
  [166, 72, 10],
]);

/** A scale's colour for a share of 0 to 1; shares beyond take the ends. */
export function colourAt(scale: readonly Rgb[], share: number): Rgb {
  const last = scale.length - 1;
  const i = Math.round(Math.min(Math.max(share, 0), 1) * last);
  return scale[i]!;
}

/** For a CSS gradient that runs along a whole scale. */
export function cssStops(scale: readonly Rgb[], count = 9): string {
  return Array.from({ length: count }, (_, i) =>
    cssColour(colourAt(scale, i / (count - 1))),
  ).join(', ');
}

export function cssColour([r, g, b]: Rgb): string {
  return `rgb(${r} ${g} ${b})`;
}
