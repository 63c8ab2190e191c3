import type { Box, Size, ViewName } from '../../core/geometry/views.ts';

export interface Zone {
  readonly view: ViewName;
  readonly zone: Box;
}

/**
 * Where a pointer means which crop. The crops themselves overlap nearly everywhere, so each corner
 * takes its quarter of the photo and the centre the middle, laid on top.
 */
export function zonesOf(
  { width, height }: Size,
  boxes: readonly { readonly view: ViewName }[],
): Zone[] {
  const half = { width: width / 2, height: height / 2 };
  const zones: Partial<Record<ViewName, Box>> = {
    'upper-left': { x: 0, y: 0, ...half },
    'upper-right': { x: half.width, y: 0, ...half },
    'lower-left': { x: 0, y: half.height, ...half },
    'lower-right': { x: half.width, y: half.height, ...half },
    centre: {
      x: width / 3,
      y: height / 3,
      width: width / 3,
      height: height / 3,
    },
  };
  return boxes.flatMap(({ view }) => {
    const zone = zones[view];
    return zone ? [{ view, zone }] : [];
  });
}
