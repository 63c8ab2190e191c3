import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { RgbImage } from '../../../src/core/pixels/image.ts';
import { openAvif } from './avif.ts';

/**
 * Decodes a photo as the page does: upright by EXIF, laid on white, sRGB, 8 bits a channel.
 *
 * @param photo path or bytes of any format that libvips reads.
 * @throws Error when the file is missing or no picture.
 */
export async function decodePhoto(photo: string | Buffer): Promise<RgbImage> {
  const bytes = typeof photo === 'string' ? await readFile(photo) : photo;
  const opened = await openAvif(bytes);
  const { data, info } = await (opened ?? sharp(bytes, { failOn: 'error' }))
    .rotate()
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels === 3) {
    return { width: info.width, height: info.height, data };
  }
  const grey = new Uint8Array(info.width * info.height * 3);
  for (let i = 0; i < info.width * info.height; i++) {
    grey.fill(data[i * info.channels]!, i * 3, i * 3 + 3);
  }
  return { width: info.width, height: info.height, data: grey };
}
