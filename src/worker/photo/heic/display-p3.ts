const NAME = 'Display P3';

/** Box type and colour primaries, 16 bits. */
const NCLX_P3 = 'nclx\0\x0c';

/** Metadata, and with them the profile, stand before the pixels. */
const HEAD = 64 * 1024;

/**
 * Whether a HEIC file's colours are those of Display P3, as every iPhone's are. libheif hands out
 * the file's own numbers; told of the space, the browser converts them as it does for a JPEG.
 *
 * Looks for the ICC profile's name, or for colour primaries 12 of an `nclx` box (ITU-T H.273).
 */
export function isDisplayP3(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, HEAD));
  const wide = [...NAME].join('\0');
  return head.includes(wide) || head.includes(NAME) || head.includes(NCLX_P3);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
