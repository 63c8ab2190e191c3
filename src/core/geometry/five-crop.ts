import { roundHalfEven } from '../numbers/round.ts';
import { CROP_NAMES, type Box, type Size, type ViewName } from './views.ts';

/**
 * The size after resizing so that the short side is `shortSide`, aspect kept; the long side is
 * rounded down, as torchvision's `Resize` does.
 */
export function shortSideSize(photo: Size, shortSide: number): Size {
  const { width, height } = photo;
  return width <= height
    ? {
        width: shortSide,
        height: Math.max(shortSide, Math.floor((shortSide * height) / width)),
      }
    : {
        width: Math.max(shortSide, Math.floor((shortSide * width) / height)),
        height: shortSide,
      };
}

/**
 * Where the five crops lie on a resized photo (paper, section 4). The centre is rounded like
 * torchvision's `center_crop`.
 *
 * @throws RangeError when the photo is smaller than the crop.
 */
export function fiveCropBoxes(
  resized: Size,
  crop: number,
): { view: ViewName; box: Box }[] {
  const right = resized.width - crop;
  const bottom = resized.height - crop;
  if (right < 0 || bottom < 0) {
    throw new RangeError(
      `a ${resized.width} x ${resized.height} picture has no ${crop} x ${crop} crop`,
    );
  }
  const corners: Record<(typeof CROP_NAMES)[number], [number, number]> = {
    'upper-left': [0, 0],
    'upper-right': [right, 0],
    'lower-left': [0, bottom],
    'lower-right': [right, bottom],
    centre: [roundHalfEven(right / 2), roundHalfEven(bottom / 2)],
  };
  return CROP_NAMES.map((view) => {
    const [x, y] = corners[view];
    return { view, box: { x, y, width: crop, height: crop } };
  });
}

/** Maps a box on the resized photo back to the photo's own pixels (not rounded). */
export function boxOnPhoto(box: Box, resized: Size, photo: Size): Box {
  const sx = photo.width / resized.width;
  const sy = photo.height / resized.height;
  return {
    x: box.x * sx,
    y: box.y * sy,
    width: box.width * sx,
    height: box.height * sy,
  };
}
