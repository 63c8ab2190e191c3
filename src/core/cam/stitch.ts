import type { Box, Size } from '../geometry/views.ts';
import { type Grid, sample } from './grid.ts';

/** A crop's map and where the crop lies on the photo, in the photo's own pixels. */
export interface PlacedMap {
  readonly box: Box;
  readonly map: Grid;
}

/**
 * One map over the whole photo from the maps of its crops: their average where they
 * overlap, in which a crop counts less towards its own edge.
 *
 * @param photo the photo's size, in the unit of the boxes.
 * @param size of the raster that is made, spread over the whole photo.
 * @returns NaN where no crop reaches.
 */
export function stitch(
  maps: readonly PlacedMap[],
  photo: Size,
  size: Size,
): Grid {
  const { width, height } = size;
  const data = new Float64Array(width * height);
  for (let row = 0; row < height; row++) {
    const y = ((row + 0.5) / height) * photo.height;
    for (let column = 0; column < width; column++) {
      const x = ((column + 0.5) / width) * photo.width;
      data[row * width + column] = averageAt(maps, x, y);
    }
  }
  return { width, height, data };
}

function averageAt(maps: readonly PlacedMap[], x: number, y: number): number {
  let sum = 0;
  let weights = 0;
  for (const { box, map } of maps) {
    const u = (x - box.x) / box.width;
    const v = (y - box.y) / box.height;
    if (u < 0 || u > 1 || v < 0 || v > 1) continue;
    const weight = say(u, map.width) * say(v, map.height);
    sum += sample(map, u, v) * weight;
    weights += weight;
  }
  return weights === 0 ? NaN : sum / weights;
}

/** How much a crop counts at a place: less and less over its outermost cell, so that no seam shows. */
function say(share: number, cells: number): number {
  const toEdge = Math.min(share, 1 - share);
  return Math.max(Math.min(toEdge * cells, 1), 1e-6);
}

/** The raster for a photo: its longer side has `longest` cells. */
export function rasterFor({ width, height }: Size, longest: number): Size {
  const scale = longest / Math.max(width, height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
