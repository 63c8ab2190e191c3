/** A marker segment as ITU-T T.81, B.1.1.4, has it. */
export function segment(marker: number, ...parts: (string | number[])[]) {
  const body = Buffer.concat(
    parts.map((part) =>
      typeof part === 'string'
        ? Buffer.from(part, 'latin1')
        : Buffer.from(part),
    ),
  );
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE((body.length + 2) & 0xffff, 2);
  return Buffer.concat([head, body]);
}

const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);
const word = (value: number) => [(value >> 8) & 255, value & 255];

/** The smallest Huffman table there is: one code of one bit. */
const table = (kind: number, symbol: number) =>
  segment(0xc4, [kind, 1, ...Array<number>(15).fill(0), symbol]);

/** "Nothing in the next 2^14 blocks", when 14 zeros follow (T.81, G.1.2.2). */
const LONGEST_RUN = 0xe0;

export interface JpegOptions {
  readonly width: number;
  readonly height: number;
  /** Goes right after the start. */
  readonly before?: readonly Buffer[];
  /** Refinements of a progressive picture; none makes it a baseline one. */
  readonly scans?: number;
  /** Whether the pixels are there; a header alone is 100 bytes. */
  readonly pixels?: boolean;
}

/** An evenly grey JPEG of any size: two bits a block of 64 pixels, next to none when progressive. */
export function jpeg(options: JpegOptions): Buffer {
  const { width, height, before = [], scans = 0, pixels = true } = options;
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const frame = scans ? 0xc2 : 0xc0;
  const head = [
    START,
    ...before,
    segment(0xdb, [0, ...Array<number>(64).fill(1)]),
    segment(frame, [8, ...word(height), ...word(width), 1, 1, 0x11, 0]),
    table(0x00, 0),
    table(0x10, scans ? LONGEST_RUN : 0),
  ];
  const data = (bits: number) => Buffer.alloc(pixels ? Math.ceil(bits / 8) : 0);
  const scan = (from: number, to: number, bits: number) =>
    Buffer.concat([segment(0xda, [1, 1, 0, from, to, 0]), data(bits)]);
  if (!scans) return Buffer.concat([...head, scan(0, 63, blocks * 2), END]);
  const empty = scan(1, 63, Math.ceil(blocks / 2 ** 14) * 15);
  const body = [scan(0, 0, blocks), ...Array<Buffer>(scans).fill(empty)];
  return Buffer.concat([...head, ...body, END]);
}
