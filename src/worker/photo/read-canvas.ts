import type { RowReader } from './row-reader.ts';

/** Every browser's canvas is at least this wide; some photos are wider. */
const TILE_WIDTH = 8192;

/**
 * Reads a bitmap by drawing it on a canvas, on white, which every browser can do.
 *
 * @param mostRows that are read at a time.
 */
export function canvasReader(bitmap: ImageBitmap, mostRows: number): RowReader {
  const { width } = bitmap;
  const tileWidth = Math.min(width, TILE_WIDTH);
  const context = openCanvas(tileWidth, mostRows);
  const line = width * 4;
  const band = new Uint8Array(tileWidth < width ? line * mostRows : 0);
  return {
    bgr: false,
    async read(y, rows) {
      if (tileWidth === width)
        return readTile(context, bitmap, 0, y, width, rows);
      for (let x = 0; x < width; x += tileWidth) {
        const columns = Math.min(tileWidth, width - x);
        const tile = readTile(context, bitmap, x, y, columns, rows);
        for (let row = 0; row < rows; row++) {
          const from = row * columns * 4;
          band.set(tile.subarray(from, from + columns * 4), row * line + x * 4);
        }
      }
      return band;
    },
    close: () => undefined,
  };
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
