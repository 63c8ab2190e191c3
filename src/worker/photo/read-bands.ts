import type { PixelRows } from '../../core/pixels/resampler.ts';

/** 2 MiB of RGBA: stays in the cache, and a cancel is heard soon. */
const BAND_PIXELS = 2 ** 19;

/** Every browser's canvas is at least this wide; some photos are wider. */
const TILE_WIDTH = 8192;

/**
 * Reads a bitmap from the top, a band of rows at a time, on white where it is transparent. The
 * bytes of a band are overwritten by the next one.
 */
export function* readBands(bitmap: ImageBitmap): Generator<PixelRows> {
  const { width, height } = bitmap;
  const bandRows = Math.min(
    height,
    Math.max(1, Math.floor(BAND_PIXELS / width)),
  );
  const tileWidth = Math.min(width, TILE_WIDTH);
  const context = openCanvas(tileWidth, bandRows);
  const line = width * 4;
  const band = new Uint8Array(tileWidth < width ? line * bandRows : 0);
  for (let y = 0; y < height; y += bandRows) {
    const rows = Math.min(bandRows, height - y);
    if (tileWidth === width) {
      yield {
        rows,
        channels: 4,
        data: readTile(context, bitmap, 0, y, width, rows),
      };
      continue;
    }
    for (let x = 0; x < width; x += tileWidth) {
      const columns = Math.min(tileWidth, width - x);
      const tile = readTile(context, bitmap, x, y, columns, rows);
      for (let row = 0; row < rows; row++) {
        const from = row * columns * 4;
        band.set(tile.subarray(from, from + columns * 4), row * line + x * 4);
      }
    }
    yield { rows, channels: 4, data: band };
  }
}

function openCanvas(
  width: number,
  height: number,
): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', {
    willReadFrequently: true,
    colorSpace: 'srgb',
  });
  if (!context) throw new Error('no 2D canvas in this worker');
  context.imageSmoothingEnabled = false;
  context.fillStyle = 'white';
  return context;
}

function readTile(
  context: OffscreenCanvasRenderingContext2D,
  bitmap: ImageBitmap,
  x: number,
  y: number,
  width: number,
  height: number,
): Uint8Array {
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, x, y, width, height, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  return new Uint8Array(data.buffer);
}
