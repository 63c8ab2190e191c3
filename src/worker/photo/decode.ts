import { ProblemError } from '../../core/problems/problem.ts';
import { within } from '../../core/problems/within.ts';
import { decodeHeic } from './heic/decode-heic.ts';
import {
  checkBytes,
  checkPixels,
  MAX_DECODE_MS,
} from '../../core/pixels/limits.ts';
import type { DecodedPixels } from './pixels.ts';
import { HEAD_BYTES, sniff, type Sniffed } from './sniff.ts';
import { decodeTiff, isTiff } from './tiff/decode-tiff.ts';

export interface DecodedPhoto {
  /** The caller closes it. */
  readonly bitmap: ImageBitmap;
  /** Whether the browser itself can show such a file. */
  readonly shownByBrowser: boolean;
  /** Its pixels lie in memory as they are seen: nothing is to be turned, nothing shines through. */
  readonly plain: boolean;
}

/**
 * Decodes a photo, turned upright as its EXIF says, in sRGB; of an animation the first frame. Where
 * the browser refuses HEIC or TIFF, decoders of the page's own site take over.
 *
 * @throws ProblemError `empty-file`, `too-large`, `too-slow`, `not-a-picture`, `heic-unsupported` or
 * `undecodable-picture`; the signal's reason when it is aborted.
 */
export async function decodePhoto(
  photo: Blob,
  signal: AbortSignal,
): Promise<DecodedPhoto> {
  checkBytes(photo.size);
  const head = await readHead(photo);
  const sniffed = sniff(head);
  if (sniffed.size) checkPixels(sniffed.size);
  try {
    const bitmap = await within(
      createImageBitmap(photo, { imageOrientation: 'from-image' }),
      MAX_DECODE_MS,
      (late) => late.close(),
      signal,
    );
    return {
      bitmap,
      shownByBrowser: true,
      plain: sniffed.isUprightJpeg === true,
    };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ProblemError) throw error;
    const why = whyUndecodable(sniffed, error);
    if (why.problem.code === 'out-of-memory') throw why;
    const decode = decoderOf(sniffed, head);
    if (!decode) throw why;
    return {
      bitmap: await toBitmap(await decode(photo)),
      shownByBrowser: false,
      plain: false,
    };
  }
}

/**
 * Whether a photo is likely to need a decoder of our own, which blocks the worker while it works: such
 * a photo must wait for its turn.
 */
export async function mayBlock(photo: Blob): Promise<boolean> {
  const head = await readHead(photo);
  return decoderOf(sniff(head), head) !== undefined;
}

function decoderOf(
  { isHeic }: Sniffed,
  head: Uint8Array,
): ((photo: Blob) => Promise<DecodedPixels>) | undefined {
  if (isHeic) return decodeHeic;
  return isTiff(head) ? decodeTiff : undefined;
}

function toBitmap({
  data,
  width,
  height,
  colorSpace,
}: DecodedPixels): Promise<ImageBitmap> {
  return createImageBitmap(new ImageData(data, width, height, { colorSpace }));
}

async function readHead(photo: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await photo.slice(0, HEAD_BYTES).arrayBuffer());
  } catch (error) {
    // A dropped folder looks like a file until it is read.
    throw new ProblemError('not-a-picture', { detail: String(error) });
  }
}

/** The browser says no more than "could not be decoded", so the file's head must tell. */
export function whyUndecodable(sniffed: Sniffed, error: unknown): ProblemError {
  const detail = String(error);
  if (/allocat|memory/i.test(detail)) {
    return new ProblemError('out-of-memory', { detail });
  }
  const code = sniffed.isPicture ? 'undecodable-picture' : 'not-a-picture';
  return new ProblemError(code, { detail });
}
