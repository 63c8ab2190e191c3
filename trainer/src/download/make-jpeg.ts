import sharp from 'sharp';
import { dayOfExif } from '../photos/exif-day.ts';
import { TransientError } from './outcomes.ts';

export interface JpegOptions {
  /** In pixels; larger photos are scaled down to it. */
  readonly shortSide: number;
  /** 1 to 100. */
  readonly quality: number;
}

export interface Jpeg {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  /** Size of what came, upright. */
  readonly original: { readonly width: number; readonly height: number };
  /** When the photo was taken by its EXIF, as YYYY-MM-DD. */
  readonly taken?: string;
}

/** What cameras and hosts make; SVG and the like would draw, not decode. */
const FORMATS = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif', 'heif'];

/**
 * Decodes a downloaded picture wholly and writes it as the paper's data set does (section 3): upright
 * sRGB JPEG, short side at most 640, never enlarged. Metadata stays out, but for the day.
 *
 * @throws TransientError when it is no whole picture: what came may have been cut short.
 */
export async function makeJpeg(
  bytes: Uint8Array,
  { shortSide, quality }: JpegOptions,
): Promise<Jpeg> {
  try {
    const picture = sharp(bytes, { failOn: 'error' });
    const metadata = await picture.metadata();
    if (!FORMATS.includes(metadata.format)) {
      throw new Error(`${metadata.format} is no format of photos`);
    }
    const { data, info } = await picture
      .autoOrient()
      .resize(shortSide, shortSide, {
        fit: 'outside',
        withoutEnlargement: true,
      })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .jpeg({ quality })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = metadata.autoOrient;
    const taken = metadata.exif && dayOfExif(metadata.exif);
    return {
      data,
      width: info.width,
      height: info.height,
      original: { width, height },
      ...(taken ? { taken } : {}),
    };
  } catch (error) {
    throw new TransientError(`no readable picture: ${firstLine(error)}`);
  }
}

function firstLine(error: unknown): string {
  return String((error as Error).message).split('\n')[0]!;
}
