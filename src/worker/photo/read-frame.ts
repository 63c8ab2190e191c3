import type { RowReader } from './row-reader.ts';

/**
 * Reads a bitmap as a video frame, which hands out its pixels as they lie in memory, without
 * drawing them. A frame knows nothing of how a photo was turned, so only upright ones may come.
 *
 * @param mostRows that are read at a time.
 * @returns undefined where the browser has no such thing, and for pictures that a canvas must
 * convert: transparent ones and other colours than sRGB.
 */
export function frameReader(
  bitmap: ImageBitmap,
  mostRows: number,
): RowReader | undefined {
  const frame = frameOf(bitmap);
  if (!frame) return undefined;
  const { width, height } = bitmap;
  const { format, codedWidth, codedHeight, colorSpace } = frame;
  const sameSize = codedWidth === width && codedHeight === height;
  if (!sameSize || !isOpaque(format) || !isSrgb(colorSpace)) {
    frame.close();
    return undefined;
  }
  const band = new Uint8Array(width * mostRows * 4);
  return {
    bgr: format === 'BGRX',
    async read(y, rows) {
      const rect = { x: 0, y, width, height: rows };
      const [plane] = await frame.copyTo(band, { rect });
      if (plane?.offset !== 0 || plane.stride !== width * 4)
        throw new Error('a frame whose rows have gaps');
      return band;
    },
    close: () => frame.close(),
  };
}

function frameOf(bitmap: ImageBitmap): VideoFrame | undefined {
  try {
    return new VideoFrame(bitmap, { timestamp: 0 });
  } catch {
    // Unknown to the browser, or the bitmap is too large for it.
    return undefined;
  }
}

const isOpaque = (format: VideoPixelFormat | null): boolean =>
  format === 'RGBX' || format === 'BGRX';

const isSrgb = ({ primaries, transfer }: VideoColorSpace): boolean =>
  primaries === 'bt709' && transfer === 'iec61966-2-1';
