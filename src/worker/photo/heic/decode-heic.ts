import { ProblemError } from '../../../core/problems/problem.ts';
import { checkPixels } from '../../../core/pixels/limits.ts';
import type { DecodedPixels } from '../pixels.ts';
import type { Heif } from './libheif.ts';
import { isDisplayP3 } from './display-p3.ts';

let coming: Promise<Heif> | undefined;

/**
 * Decodes the main picture of a HEIC file, turned as its container says. The decoder comes from the
 * page's own site when it is first needed: most visitors never need its 1.5 MB.
 *
 * @throws ProblemError `heic-unsupported` when the decoder cannot be had, `too-large`,
 * `undecodable-picture`.
 */
export async function decodeHeic(photo: Blob): Promise<DecodedPixels> {
  const bytes = new Uint8Array(await photo.arrayBuffer());
  const heif = await loadHeif();
  try {
    return await decodeWith(heif, bytes);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    // A WebAssembly trap leaves its memory in no known state.
    coming = undefined;
    throw new ProblemError('undecodable-picture', { detail: String(error) });
  }
}

async function loadHeif(): Promise<Heif> {
  try {
    coming ??= import('./libheif.ts').then(({ openHeif }) => openHeif());
    return await coming;
  } catch (error) {
    coming = undefined;
    throw new ProblemError('heic-unsupported', { detail: String(error) });
  }
}

async function decodeWith(
  heif: Heif,
  bytes: Uint8Array,
): Promise<DecodedPixels> {
  const decoder = new heif.HeifDecoder();
  const images = decoder.decode(bytes);
  try {
    const main = images.find((one) => one.is_primary()) ?? images[0];
    if (!main) throw new Error('libheif finds no picture in it');
    const width = main.get_width();
    const height = main.get_height();
    checkPixels({ width, height });
    const data = await pixelsOf(heif, main.handle, width, height);
    const colorSpace = isDisplayP3(bytes) ? 'display-p3' : 'srgb';
    return { width, height, data, colorSpace };
  } finally {
    for (const image of images) image.free();
    if (decoder.decoder) heif.heif_context_free(decoder.decoder);
  }
}

async function pixelsOf(
  heif: Heif,
  handle: unknown,
  width: number,
  height: number,
): Promise<Uint8ClampedArray<ArrayBuffer>> {
  const picture = await heif.heif_js_decode_image2(
    handle,
    heif.heif_colorspace.heif_colorspace_RGB,
    heif.heif_chroma.heif_chroma_interleaved_RGBA,
  );
  if (!('channels' in picture)) throw new Error(picture.message);
  try {
    const plane = picture.channels[0];
    if (!plane || plane.width !== width || plane.height !== height)
      throw new Error('libheif gives a picture of another size');
    // Rows are padded, for the decoder's sake.
    const pixels = new Uint8ClampedArray(width * height * 4);
    for (let y = 0; y < height; y++) {
      const from = y * plane.stride;
      pixels.set(plane.data.subarray(from, from + width * 4), y * width * 4);
    }
    return pixels;
  } finally {
    heif.heif_image_release(picture.image);
  }
}
