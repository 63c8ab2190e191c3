import type { Box } from '../geometry/views.ts';

export type Point = readonly [x: number, y: number];

/** The smallest box around the points. */
export function boundsOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/**
 * How much of each pixel belongs to a polygon (even-odd rule, by pixel centres): 255 inside, 0
 * outside, less than 255 inside within `feather` pixels of the edge.
 *
 * @param points in pixels.
 * @returns length `width * height`, rows from the top.
 */
export function polygonMask(
  points: readonly Point[],
  width: number,
  height: number,
  feather: number,
): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const crossings = crossingsAt(points, y + 0.5);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil(crossings[i]! - 0.5));
      const to = Math.min(width, Math.ceil(crossings[i + 1]! - 0.5));
      mask.fill(255, y * width + from, y * width + Math.max(from, to));
    }
  }
  if (feather > 0) soften(mask, points, width, feather);
  return mask;
}

/** Where a horizontal line meets the edges, ascending. */
function crossingsAt(points: readonly Point[], y: number): number[] {
  const found: number[] = [];
  for (const [[x1, y1], [x2, y2]] of edgesOf(points)) {
    if (y1 <= y === y2 <= y) continue;
    found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  return found.sort((a, b) => a - b);
}

function soften(
  mask: Uint8Array,
  points: readonly Point[],
  width: number,
  feather: number,
): void {
  const edges = edgesOf(points);
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 0) continue;
    const x = (i % width) + 0.5;
    const y = Math.floor(i / width) + 0.5;
    let nearest = feather * feather;
    for (const [from, to] of edges) {
      nearest = Math.min(nearest, squaredDistance(x, y, from, to));
    }
    mask[i] = Math.round((255 * Math.sqrt(nearest)) / feather);
  }
}

function squaredDistance(
  x: number,
  y: number,
  [x1, y1]: Point,
  [x2, y2]: Point,
): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const k = Math.min(1, Math.max(0, along));
  return (x - x1 - k * dx) ** 2 + (y - y1 - k * dy) ** 2;
}

function edgesOf(points: readonly Point[]): [Point, Point][] {
  return points.map((point, i) => [point, points[(i + 1) % points.length]!]);
}

/**
 * Leaves out points until none lies closer to the one before than `distance`, and until there are
 * no more than `max`.
 */
export function thinned(
  points: readonly Point[],
  distance: number,
  max: number,
): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < distance)
      continue;
    kept.push(point);
  }
  return kept.length > max
    ? thinned(kept, Math.max(distance * 1.5, 0.001), max)
    : kept;
}
