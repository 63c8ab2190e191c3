import type { RgbImage } from '../../src/core/pixels/image.ts';

/** Reads an uncompressed 24-bit BMP, rows from the bottom, so that Node needs no decoder. */
export function readBmp(file: Buffer): RgbImage {
  const start = file.readUInt32LE(10);
  const width = file.readInt32LE(18);
  const height = file.readInt32LE(22);
  const stride = Math.ceil((width * 3) / 4) * 4;
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = start + (height - 1 - y) * stride + x * 3;
      data.set(
        [file[from + 2]!, file[from + 1]!, file[from]!],
        (y * width + x) * 3,
      );
    }
  }
  return { width, height, data };
}
