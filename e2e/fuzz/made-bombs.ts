import { deflateSync } from 'node:zlib';
import { gif, longRun } from './formats/gif.ts';
import { jpeg } from './formats/jpeg.ts';
import { chunk, png } from './formats/png.ts';
import { PIXELS_AT, tiff } from './formats/tiff.ts';
import type { Nasty } from './nasty-file.ts';
import { seedNamed } from './seeds.ts';

/** A header with another number in it. */
function patched(buffer: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(buffer);
  change(copy);
  return copy;
}

/** Sizes as a VP8X chunk has them: 24 bits, less one. */
const webp = (width: number, height: number) =>
  patched(seedNamed('animated.webp'), (copy) => {
    copy.writeUIntLE(width - 1, 24, 3);
    copy.writeUIntLE(height - 1, 27, 3);
  });

const bmp = (width: number, height: number) =>
  patched(seedNamed('plain.bmp'), (copy) => {
    copy.writeInt32LE(width, 18);
    copy.writeInt32LE(height, 22);
  });

const text = (keyword: string, size: number) =>
  Buffer.concat([
    Buffer.from(`${keyword}\0\0`, 'latin1'),
    deflateSync(Buffer.alloc(size, 'x')),
  ]);

const bomb = (ending: string, buffer: Buffer): Nasty => ({
  ...{ kind: 'decompression bomb', ending, buffer },
});

/** A small picture with something large beside its pixels. */
const pngWith = (type: string, data: Buffer): Nasty =>
  bomb('.png', png({ width: 40, height: 30, before: [chunk(type, data)] }));

/** Little files that claim to be, or really are, very large pictures. */
export function bombs(): Nasty[] {
  return [
    // What they claim is too much, and the header tells.
    bomb('.png', png({ width: 60_000, height: 60_000, depth: 1, rows: 4 })),
    bomb(
      '.png',
      png({
        width: 2 ** 31 - 1,
        height: 2 ** 31 - 1,
        rows: 0,
        raw: Buffer.alloc(9),
      }),
    ),
    bomb('.jpg', jpeg({ width: 65_500, height: 65_500, pixels: false })),
    bomb('.jpg', jpeg({ width: 20_000, height: 20_000 })),
    bomb(
      '.gif',
      gif({ width: 65_535, height: 65_535 }, [{ width: 1, height: 1 }]),
    ),
    bomb('.webp', webp(16_384, 16_384)),
    bomb('.webp', webp(2 ** 24, 2 ** 24)),
    bomb('.bmp', bmp(30_000, 30_000)),
    bomb('.bmp', bmp(-(2 ** 31), -(2 ** 31))),
    bomb(
      '.tif',
      tiff({
        tags: {
          256: 50_000,
          257: 50_000,
          258: 8,
          259: 1,
          262: 1,
          273: PIXELS_AT,
          279: 64,
        },
        pixels: Buffer.alloc(64),
      }),
    ),
    // The header is within bounds and the pixels are missing.
    bomb('.png', png({ width: 16_000, height: 16_000, rows: 1 })),
    bomb('.jpg', jpeg({ width: 16_000, height: 16_000, pixels: false })),
    bomb('.bmp', bmp(12_000, 12_000)),
    bomb(
      '.tif',
      tiff({
        tags: {
          256: 16_000,
          257: 16_000,
          258: 8,
          259: 1,
          262: 1,
          273: PIXELS_AT,
          279: 64,
        },
        pixels: Buffer.alloc(64),
      }),
    ),
    bomb(
      '.tif',
      tiff({
        tags: {
          256: 16_000,
          257: 16_000,
          258: 8,
          259: 8,
          262: 1,
          273: PIXELS_AT,
          279: 64,
        },
        pixels: deflateSync(Buffer.alloc(1e6)),
      }),
    ),
    // The header says small, what follows is large.
    bomb(
      '.gif',
      gif({ width: 10, height: 10 }, [
        { width: 20_000, height: 20_000, data: longRun(2000) },
      ]),
    ),
    bomb(
      '.gif',
      gif({ width: 10, height: 10 }, [
        { width: 65_535, height: 65_535, data: longRun(60_000) },
      ]),
    ),
    bomb('.png', png({ width: 100, height: 100, raw: Buffer.alloc(2e7) })),
    pngWith('zTXt', text('Comment', 2e8)),
    pngWith('iCCP', text('profile', 1e8)),
    pngWith(
      'iTXt',
      Buffer.concat([
        Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0', 'latin1'),
        deflateSync(Buffer.alloc(5e7, '<')),
      ]),
    ),
    // Really as large as it says, and within what the page takes.
    bomb('.png', png({ width: 12_000, height: 12_000, depth: 1 })),
    bomb('.jpg', jpeg({ width: 12_000, height: 12_000 })),
    bomb('.jpg', jpeg({ width: 8000, height: 8000, scans: 60 })),
    bomb(
      '.gif',
      gif({ width: 9000, height: 9000 }, [
        { width: 9000, height: 9000, data: longRun(20_000) },
      ]),
    ),
    bomb(
      '.gif',
      gif(
        { width: 300, height: 300 },
        Array.from({ length: 5000 }, () => ({ width: 300, height: 300 })),
      ),
    ),
  ];
}

/** One that keeps a decoder busy for minutes. */
export function slowest(): Nasty[] {
  const slow = jpeg({ width: 16_000, height: 16_000, scans: 2000 });
  return [{ kind: 'takes minutes to decode', ending: '.jpg', buffer: slow }];
}

/** Sides of one pixel and of very many. */
export function oddSides(): Nasty[] {
  const sides = [
    [1, 1],
    [1, 20_000],
    [20_000, 1],
    [2, 20_000],
    [20_000, 3],
    [20_000, 300],
    [1, 65_535],
    [65_535, 1],
    [0, 0],
    [0, 5],
    [5, 0],
    [256, 257],
    [223, 1],
  ] as const;
  return sides.flatMap(([width, height]) => [
    { kind: 'odd sides', ending: '.png', buffer: png({ width, height }) },
    { kind: 'odd sides', ending: '.jpg', buffer: jpeg({ width, height }) },
    {
      kind: 'odd sides',
      ending: '.gif',
      buffer: gif({ width, height }, [{ width, height }]),
    },
    { kind: 'odd sides', ending: '.bmp', buffer: bmp(width, height) },
  ]);
}
