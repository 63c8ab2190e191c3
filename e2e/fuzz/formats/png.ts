import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A chunk as the PNG specification (third edition, 5.3) has it, its checksum right. */
export function chunk(type: string, data: Uint8Array = Buffer.alloc(0)) {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  out.set(data, 8);
  out.writeUInt32BE(
    crc32(out.subarray(4, 8 + data.length)) >>> 0,
    8 + data.length,
  );
  return out;
}

export interface PngOptions {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample; default 8. */
  readonly depth?: 1 | 2 | 4 | 8 | 16;
  /** 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha; default grey. */
  readonly colour?: 0 | 2 | 3 | 4 | 6;
  readonly interlaced?: boolean;
  /** The rows that are really there; default all of them. */
  readonly rows?: number;
  /** Goes between the header and the pixels. */
  readonly before?: readonly Buffer[];
  /** Pixels other than black. */
  readonly raw?: Uint8Array;
}

const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

/** A black PNG whose header need not say what is in it. */
export function png(options: PngOptions): Buffer {
  const { width, height, depth = 8, colour = 0, rows = height } = options;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, options.interlaced ? 1 : 0], 8);
  const line = 1 + Math.ceil((width * depth * SAMPLES[colour]) / 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(options.before ?? []),
    ...(colour === 3 ? [chunk('PLTE', Buffer.from([90, 60, 30]))] : []),
    chunk('IDAT', deflateSync(options.raw ?? Buffer.alloc(line * rows))),
    chunk('IEND'),
  ]);
}
