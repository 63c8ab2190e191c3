import type { Box, Size } from '../geometry/views.ts';
import { cropImage } from '../pixels/crop.ts';
import type { RgbImage } from '../pixels/image.ts';
import { resizeBilinear } from '../pixels/resize.ts';

/** Long side of the pictures that are worked with: enough for the screen and quick to send. */
export const WORKING_SIDE = 1024;
/** The network's own short side; a long panorama keeps that much. */
const SHORT_SIDE = 256;
/** Every browser's canvas is at least this wide. */
const CANVAS_SIDE = 8192;

/** The size at which a photo is worked with: never enlarged, shape kept. */
export function workingSize({ width, height }: Size): Size {
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  const scale = Math.min(
    1,
    Math.max(WORKING_SIDE / long, SHORT_SIDE / short),
    CANVAS_SIDE / long,
  );
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** How much a picture is scaled so that it just covers a frame. */
export function coverScale(picture: Size, frame: Size): number {
  return Math.max(frame.width / picture.width, frame.height / picture.height);
}

/** The middle part of a picture that has the frame's shape, in whole pixels. */
export function coverBox(picture: Size, frame: Size): Box {
  const scale = coverScale(picture, frame);
  const width = Math.min(picture.width, Math.round(frame.width / scale) || 1);
  const height = Math.min(
    picture.height,
    Math.round(frame.height / scale) || 1,
  );
  return {
    x: Math.floor((picture.width - width) / 2),
    y: Math.floor((picture.height - height) / 2),
    width,
    height,
  };
}

/** Scales a picture so that it covers a frame, and cuts off what stands out. */
export function cover(picture: RgbImage, frame: Size): RgbImage {
  const { width, height } = frame;
  if (picture.width === width && picture.height === height) return picture;
  return resizeBilinear(
    cropImage(picture, coverBox(picture, frame)),
    width,
    height,
  );
}
