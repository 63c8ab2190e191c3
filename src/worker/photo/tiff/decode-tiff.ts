import { ProblemError } from '../../../core/problems/problem.ts';
import { checkPixels } from '../../../core/pixels/limits.ts';
import type { DecodedPixels } from '../pixels.ts';
import { hasLoop } from './has-loop.ts';
import { orient } from './orient.ts';

const WIDTH = 't256';
const HEIGHT = 't257';
const ORIENTATION = 't274';

/** Whether a file begins as TIFF does, in either byte order. */
export function isTiff(head: Uint8Array): boolean {
  const begin = String.fromCharCode(...head.subarray(0, 4));
  return begin === 'II*\0' || begin === 'MM\0*';
}

/**
 * Decodes the first page of a TIFF file. The decoder comes from the page's own site when it is first
 * needed.
 *
 * @throws ProblemError `undecodable-picture` or `too-large`.
 */
export async function decodeTiff(photo: Blob): Promise<DecodedPixels> {
  const bytes = await photo.arrayBuffer();
  try {
    if (hasLoop(bytes)) throw new Error('the pages of this TIFF go in a loop');
    const { default: utif } = await import('utif2');
    const [page] = utif.decode(bytes);
    if (!page) throw new Error('this TIFF has no page');
    const tag = (name: string) => Number((page[name] as number[])?.[0]);
    checkPixels({ width: tag(WIDTH), height: tag(HEIGHT) });
    utif.decodeImage(bytes, page);
    const rgba = utif.toRGBA8(page);
    const { width, height } = page;
    if (!width || !height || rgba.length !== width * height * 4)
      throw new Error('this TIFF lacks pixels');
    const data = new Uint8ClampedArray(rgba);
    const upright = orient({ width, height, data }, tag(ORIENTATION) || 1);
    return { ...upright, colorSpace: 'srgb' };
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError('undecodable-picture', { detail: String(error) });
  }
}
