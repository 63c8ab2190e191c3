/** TIFF 6.0 types that are used here. */
const SHORT = 3;
const LONG = 4;

export interface TiffOptions {
  /** Values by tag; what is left out is not written. */
  readonly tags: Readonly<Record<number, number>>;
  /** Where the next page stands; 0 ends the file. */
  readonly next?: number;
  readonly pixels?: Uint8Array;
}

/** Where the pixels begin, for tag 273. */
export const PIXELS_AT = 512;

/** A little-endian TIFF of one page, its directory at 8. */
export function tiff({ tags, next = 0, pixels }: TiffOptions): Buffer {
  const all = Object.entries(tags).map(([tag, value]) => ({
    tag: Number(tag),
    value,
  }));
  const file = Buffer.alloc(PIXELS_AT + (pixels?.length ?? 0));
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(all.length, 8);
  all.forEach(({ tag, value }, i) => {
    const at = 10 + i * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(value > 0xffff ? LONG : SHORT, at + 2);
    file.writeUInt32LE(1, at + 4);
    file.writeUInt32LE(value, at + 8);
  });
  file.writeUInt32LE(next, 10 + all.length * 12);
  if (pixels) file.set(pixels, PIXELS_AT);
  return file;
}
