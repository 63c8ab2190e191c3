import { disableTypes, imageSize } from 'image-size';
import type { Size } from '../../core/geometry/views.ts';

/** What a file's first bytes say, whatever its name. */
export interface Sniffed {
  /** Begins like some kind of picture, though its header may be broken. */
  readonly isPicture: boolean;
  /** An HEIF container with HEVC inside, which only Apple's browsers decode. */
  readonly isHeic: boolean;
  /** As stored, before EXIF turns it; missing when the header does not tell. */
  readonly size?: Size;
  /** A JPEG whose EXIF, if there is any, does not turn it. */
  readonly isUprightJpeg?: true;
}

/** Enough for the size behind a large EXIF block and colour profile. */
export const HEAD_BYTES = 256 * 1024;

const HEIC_BRANDS = /^ftyp(hei[cxms]|hev[cxms]|mif[12]|msf1)$/;

// A TGA file begins with zeros like much else, and no browser reads it.
disableTypes(['tga']);

/**
 * Tells what picture a file holds.
 *
 * @param head its first {@link HEAD_BYTES} bytes or fewer.
 */
export function sniff(head: Uint8Array): Sniffed {
  const brand = String.fromCharCode(...head.subarray(4, 12));
  const isHeic = HEIC_BRANDS.test(brand);
  try {
    const { width, height, type, orientation } = imageSize(padded(head));
    const upright = orientation === 1 || !hasExif(head);
    return {
      isPicture: true,
      isHeic,
      // Drawings may lack one of them.
      ...(width > 0 && height > 0 && { size: { width, height } }),
      ...(type === 'jpg' && upright && { isUprightJpeg: true }),
    };
  } catch (error) {
    // The library's only way to tell "of no known kind" from "known, but broken".
    const unknown = /^(unsupported|disabled) file type/.test(
      (error as Error).message,
    );
    return { isPicture: isHeic || !unknown, isHeic };
  }
}

/** The library finds an orientation only where EXIF is laid out as usual. */
function hasExif(head: Uint8Array): boolean {
  for (let at = head.indexOf(EXIF[0]!); at >= 0;) {
    if (EXIF.every((byte, i) => head[at + i] === byte)) return true;
    at = head.indexOf(EXIF[0]!, at + 1);
  }
  return false;
}

const EXIF = new TextEncoder().encode('Exif\0\0');

/** The library reads past the end of files that are shorter than a header. */
function padded(head: Uint8Array): Uint8Array {
  if (head.length >= 64) return head;
  const longer = new Uint8Array(64);
  longer.set(head);
  return longer;
}
