import type { Box, Size } from '../geometry/views.ts';
import { cropImage } from '../pixels/crop.ts';
import type { RgbImage } from '../pixels/image.ts';
import { resizeBilinear } from '../pixels/resize.ts';
import { clamp, type Patch, type Shape } from './composite.ts';
import { coverScale } from './fit.ts';
import { mixBytes } from './mix.ts';
import { boundsOf, polygonMask, type Point } from './polygon.ts';

/** A piece at its final size, with how much of each pixel belongs to it. */
export interface Stamp {
  readonly image: RgbImage;
  readonly mask: Uint8Array;
}

/** No piece is made larger than this, however it is scaled. */
const MAX_SIDE = 2048;

/** The whole pixels of B that hold the shape. */
function sourceBox(b: Size, shape: Shape): Box {
  const bounds = boundsOf(shape.points);
  const x = clamp(Math.floor(bounds.x * b.width), 0, b.width - 1);
  const y = clamp(Math.floor(bounds.y * b.height), 0, b.height - 1);
  const right = Math.ceil((bounds.x + bounds.width) * b.width);
  const bottom = Math.ceil((bounds.y + bounds.height) * b.height);
  return {
    x,
    y,
    width: clamp(right, x + 1, b.width) - x,
    height: clamp(bottom, y + 1, b.height) - y,
  };
}

/** Size of the pasted piece in A's pixels. */
function stampSize(a: Size, b: Size, shape: Shape, scale: number): Size {
  const box = sourceBox(b, shape);
  const factor = Math.min(
    coverScale(b, a) * scale,
    MAX_SIDE / Math.max(box.width, box.height),
  );
  return {
    width: Math.max(1, Math.round(box.width * factor)),
    height: Math.max(1, Math.round(box.height * factor)),
  };
}

/** Where the piece lies on A, in whole pixels; it may stand out over A's border. */
export function patchBox(a: Size, b: Size, patch: Patch): Box {
  const { width, height } = stampSize(a, b, patch.shape, patch.scale);
  return {
    x: Math.round(patch.x * a.width - width / 2),
    y: Math.round(patch.y * a.height - height / 2),
    width,
    height,
  };
}

/** The piece's outline on A, in pixels. */
export function patchOutline(a: Size, b: Size, patch: Patch): Point[] {
  const target = patchBox(a, b, patch);
  return outlineIn(target, b, patch.shape).map(([x, y]) => [
    x + target.x,
    y + target.y,
  ]);
}

function outlineIn(target: Size, b: Size, shape: Shape): Point[] {
  const box = sourceBox(b, shape);
  return shape.points.map(([x, y]) => [
    ((x * b.width - box.x) / box.width) * target.width,
    ((y * b.height - box.y) / box.height) * target.height,
  ]);
}

/** Cuts the piece out of B and scales it; the place on A plays no part, so moving is cheap. */
export function makeStamp(
  a: Size,
  b: RgbImage,
  shape: Shape,
  scale: number,
  feather: number,
): Stamp {
  const size = stampSize(a, b, shape, scale);
  const piece = cropImage(b, sourceBox(b, shape));
  const same = piece.width === size.width && piece.height === size.height;
  return {
    image: same ? piece : resizeBilinear(piece, size.width, size.height),
    mask: polygonMask(
      outlineIn(size, b, shape),
      size.width,
      size.height,
      feather * Math.min(a.width, a.height),
    ),
  };
}

/** Pastes a piece; every other pixel of A stays as it is, to the byte. */
export function paste(a: RgbImage, stamp: Stamp, x: number, y: number) {
  const { width, height } = a;
  const { image, mask } = stamp;
  const data = a.data.slice();
  const left = Math.max(0, x);
  const right = Math.min(width, x + image.width);
  const bottom = Math.min(height, y + image.height);
  for (let row = Math.max(0, y); row < bottom; row++) {
    for (let column = left; column < right; column++) {
      const from = (row - y) * image.width + column - x;
      const share = mask[from]! / 255;
      if (share > 0)
        mixBytes(data, (row * width + column) * 3, image.data, from * 3, share);
    }
  }
  return { width, height, data } satisfies RgbImage;
}
