import { workingSize } from '../../../core/composite/fit.ts';
import type { RgbImage } from '../../../core/pixels/image.ts';

/** A bitmap's pixels at working size, on white where it is transparent. */
export async function pixelsOf(bitmap: ImageBitmap): Promise<RgbImage> {
  const size = workingSize(bitmap);
  const { width, height } = size;
  const same = width === bitmap.width && height === bitmap.height;
  const scaled = same
    ? bitmap
    : await createImageBitmap(bitmap, {
        resizeWidth: width,
        resizeHeight: height,
        resizeQuality: 'high',
      });
  try {
    const context = contextOf(width, height);
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.drawImage(scaled, 0, 0);
    return fromRgba(context.getImageData(0, 0, width, height));
  } finally {
    if (scaled !== bitmap) scaled.close();
  }
}

function fromRgba({ width, height, data: rgba }: ImageData): RgbImage {
  const data = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    data[to] = rgba[from]!;
    data[to + 1] = rgba[from + 1]!;
    data[to + 2] = rgba[from + 2]!;
  }
  return { width, height, data };
}

/** For canvases. */
export function toImageData({ width, height, data }: RgbImage): ImageData {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let from = 0, to = 0; from < data.length; from += 3, to += 4) {
    rgba[to] = data[from]!;
    rgba[to + 1] = data[from + 1]!;
    rgba[to + 2] = data[from + 2]!;
    rgba[to + 3] = 255;
  }
  return new ImageData(rgba, width, height);
}

/** The picture as a PNG: its pixels and nothing else, no place and no time. */
export async function toPng(image: RgbImage): Promise<Blob> {
  const context = contextOf(image.width, image.height);
  context.putImageData(toImageData(image), 0, 0);
  return context.canvas.convertToBlob({ type: 'image/png' });
}

export function contextOf(
  width: number,
  height: number,
): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', {
    willReadFrequently: true,
    colorSpace: 'srgb',
  });
  if (!context) throw new Error('no 2D canvas');
  return context;
}
