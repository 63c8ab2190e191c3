const word = (value: number) => [value & 255, (value >> 8) & 255];

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left?: number;
  readonly top?: number;
  /** LZW data in blocks; default: one pixel and the end. */
  readonly data?: readonly number[];
}

/** A GIF89a whose screen and frames need not agree. */
export function gif(
  screen: { readonly width: number; readonly height: number },
  frames: readonly Frame[],
): Buffer {
  return Buffer.concat([
    Buffer.from('GIF89a', 'latin1'),
    Buffer.from([...word(screen.width), ...word(screen.height), 0x80, 0, 0]),
    Buffer.from([200, 60, 40, 0, 0, 0]),
    ...frames.map(({ width, height, left = 0, top = 0, data }) =>
      Buffer.from([
        // Graphic control: no delay, as small as a frame can be.
        ...[0x21, 0xf9, 4, 0, 0, 0, 0, 0],
        ...[0x2c, ...word(left), ...word(top), ...word(width), ...word(height)],
        ...[0, 2, ...(data ?? [2, 0x44, 0x01]), 0],
      ]),
    ),
    Buffer.from([0x3b]),
  ]);
}

/** LZW that stands for many equal pixels: codes that grow by one pixel each. */
export function longRun(bytes: number): number[] {
  const blocks: number[] = [];
  for (let left = bytes; left > 0; left -= 255) {
    const length = Math.min(255, left);
    blocks.push(length, ...Array<number>(length).fill(0x66));
  }
  return blocks;
}
