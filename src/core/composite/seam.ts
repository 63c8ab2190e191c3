import type { Size } from '../geometry/views.ts';
import type { RgbImage } from '../pixels/image.ts';
import { clamp, type Seam } from './composite.ts';
import { mixBytes } from './mix.ts';
import type { Point } from './polygon.ts';

interface Line {
  /** Unit vector from A's side to B's. */
  readonly nx: number;
  readonly ny: number;
  /** Pixels with `nx * x + ny * y` below it are A's. */
  readonly offset: number;
  /** Width of the soft edge in pixels. */
  readonly soft: number;
  /** Offsets of the positions 0 and 1. */
  readonly from: number;
  readonly to: number;
}

/** The seam on a picture of this size, in pixels. */
function lineOf({ width, height }: Size, seam: Seam): Line {
  const radians = (seam.angle * Math.PI) / 180;
  const nx = exact(Math.cos(radians));
  const ny = exact(Math.sin(radians));
  const corners = [0, nx * width, ny * height, nx * width + ny * height];
  const soft = seam.feather * Math.min(width, height);
  const from = Math.min(...corners) - soft / 2;
  const to = Math.max(...corners) + soft / 2;
  return { nx, ny, soft, from, to, offset: from + seam.position * (to - from) };
}

/** Cosine and sine of quarter turns without their rounding error, so that seams stand upright. */
function exact(value: number): number {
  return Math.abs(value) < 1e-12 ? 0 : value;
}

/**
 * Joins two pictures of equal size along a seam. Pixels that lie wholly on one side are that
 * picture's own, to the byte.
 */
export function joinAlongSeam(a: RgbImage, b: RgbImage, seam: Seam): RgbImage {
  const { width, height } = a;
  const { nx, ny, offset, soft } = lineOf(a, seam);
  const data = a.data.slice();
  for (let y = 0, at = 0; y < height; y++) {
    let d = nx * 0.5 + ny * (y + 0.5) - offset;
    for (let x = 0; x < width; x++, at += 3, d += nx) {
      const shareOfB = soft > 0 ? clamp(d / soft + 0.5, 0, 1) : d >= 0 ? 1 : 0;
      if (shareOfB > 0) mixBytes(data, at, b.data, at, shareOfB);
    }
  }
  return { width, height, data };
}

/** Where the seam meets the picture's border, in pixels; two points, equal when it lies outside. */
export function seamEnds(size: Size, seam: Seam): [Point, Point] {
  const { width, height } = size;
  const { nx, ny, offset } = lineOf(size, seam);
  const found: Point[] = [];
  const add = (x: number, y: number) => {
    const slack = 1e-6;
    const inside =
      x >= -slack && x <= width + slack && y >= -slack && y <= height + slack;
    if (inside) found.push([clamp(x, 0, width), clamp(y, 0, height)]);
  };
  if (ny !== 0) {
    add(0, offset / ny);
    add(width, (offset - nx * width) / ny);
  }
  if (nx !== 0) {
    add(offset / nx, 0);
    add((offset - ny * height) / nx, height);
  }
  const first = found[0] ?? nearestCorner(size, nx, ny, offset);
  const far = found.reduce(
    (best, one) => (distance(one, first) > distance(best, first) ? one : best),
    first,
  );
  return [first, far];
}

function nearestCorner(size: Size, nx: number, ny: number, offset: number) {
  const corners: Point[] = [
    [0, 0],
    [size.width, 0],
    [0, size.height],
    [size.width, size.height],
  ];
  const miss = ([x, y]: Point) => Math.abs(nx * x + ny * y - offset);
  return corners.reduce((best, one) => (miss(one) < miss(best) ? one : best));
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x1 - x2, y1 - y2);
}

/** The position at which the seam, at its angle, goes through a point (in pixels). */
export function positionThrough(size: Size, seam: Seam, [x, y]: Point): number {
  const { nx, ny, from, to } = lineOf(size, seam);
  return clamp((nx * x + ny * y - from) / (to - from), 0, 1);
}

/** The share of the picture that is A's, softness apart, by counting a coarse grid. */
export function areaOfA(size: Size, seam: Seam): number {
  const { nx, ny, offset } = lineOf(size, seam);
  const N = 100;
  let count = 0;
  for (let i = 0; i < N * N; i++) {
    const x = (((i % N) + 0.5) / N) * size.width;
    const y = ((Math.floor(i / N) + 0.5) / N) * size.height;
    if (nx * x + ny * y < offset) count++;
  }
  return count / (N * N);
}
