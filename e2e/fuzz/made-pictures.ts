import {
  gpsAt,
  jpegWith,
  type Said,
} from '../../src/features/metadata/testing/jpeg-with.ts';
import { jpeg, segment } from './formats/jpeg.ts';
import { chunk, png } from './formats/png.ts';
import { PIXELS_AT, tiff } from './formats/tiff.ts';
import type { Nasty } from './nasty-file.ts';
import { GOOD_PHOTO, SEEDS, seedNamed } from './seeds.ts';

const file = (kind: string, ending: string, buffer: Buffer): Nasty => ({
  ...{ kind, ending, buffer },
});

/** Colours and depths that cameras seldom write. */
export function rareKinds(): Nasty[] {
  const size = { width: 90, height: 70 };
  return [
    ...['animated.gif', 'animated.png', 'animated.webp'].map((name) =>
      file('animated', name.slice(name.lastIndexOf('.')), seedNamed(name)),
    ),
    file('CMYK', '.jpg', seedNamed('cmyk.jpg')),
    file('16 bit', '.png', seedNamed('sixteen-bit.png')),
    ...([0, 2, 4, 6] as const).flatMap((colour) =>
      ([8, 16] as const).map((depth) =>
        file(
          depth === 16 ? '16 bit' : 'rare colours',
          '.png',
          png({ ...size, colour, depth, interlaced: depth === 16 }),
        ),
      ),
    ),
    ...([1, 2, 4] as const).map((depth) =>
      file('rare colours', '.png', png({ ...size, colour: 3, depth })),
    ),
    // No specification has these.
    file(
      'rare colours',
      '.png',
      png({ ...size, colour: 5 as 6, raw: Buffer.alloc(9999) }),
    ),
    file('rare colours', '.png', png({ ...size, depth: 3 as 4 })),
    ...[0, 1, 2, 3, 5, 6, 8].map((photometric) =>
      file(
        'rare colours',
        '.tif',
        tiff({
          tags: {
            256: 30,
            257: 20,
            258: 8,
            259: 1,
            262: photometric,
            273: PIXELS_AT,
            277: 1,
            278: 20,
            279: 600,
          },
          pixels: Buffer.alloc(600, 99),
        }),
      ),
    ),
    ...[2, 3, 4, 5, 6, 7, 8, 9, 32773, 34712, 50000, 65535].map((compression) =>
      file(
        'rare compression',
        '.tif',
        tiff({
          tags: {
            256: 30,
            257: 20,
            258: 8,
            259: compression,
            262: 1,
            273: PIXELS_AT,
            277: 1,
            278: 20,
            279: 600,
          },
          pixels: Buffer.alloc(600, 99),
        }),
      ),
    ),
    file('loops', '.tif', tiff({ tags: { 256: 3, 257: 2 }, next: 8 })),
    file(
      'loops',
      '.tif',
      tiff({ tags: { 256: 3, 257: 2, 330: 8, 34665: 8, 34853: 8 } }),
    ),
  ];
}

const FRACTIONS = [
  [
    [0, 0],
    [0, 0],
    [0, 0],
  ],
  [
    [999_999, 1],
    [1, 1],
    [1, 1],
  ],
  [
    [4294967295, 1],
    [4294967295, 1],
    [4294967295, 1],
  ],
  [
    [90, 1],
    [59, 1],
    [9999, 100],
  ],
  [
    [1, 0],
    [1, 0],
    [1, 0],
  ],
  [],
] as const;

/** Places that are none, written as cameras write places. */
export function absurdPlaces(): Nasty[] {
  const refs = ['N', 'X', '', '\u0007'];
  const said = FRACTIONS.flatMap((lat): Said[] =>
    refs.map((ref) => ({ gps: { lat, latRef: ref, lon: lat, lonRef: ref } })),
  );
  return [
    ...said,
    // And one that is none of that.
    gpsAt(48.86, 2.34),
    {
      xmp: {
        attributes: 'exif:GPSLatitude="999,99.99N" exif:GPSLongitude="NaN"',
      },
    },
    { xmp: { attributes: 'exif:GPSLatitude="' + '9'.repeat(50_000) + 'N"' } },
    { xmp: { elements: '<a>'.repeat(10_000) } },
    { iptc: { country: '\u202Eitaly<script>', city: 'x'.repeat(30_000) } },
  ].map((one) =>
    file('absurd place in EXIF', '.jpg', jpegWith(GOOD_PHOTO, one)),
  );
}

/** EXIF orientations outside 1 to 8, in files that say so honestly. */
export function oddOrientations(): Nasty[] {
  return [0, 2, 3, 4, 5, 6, 7, 8, 9, 255, 65_535].map((value) => {
    const buffer = Buffer.from(seedNamed('orientation-6.jpg'));
    const little = buffer.indexOf(Buffer.from([0x12, 0x01, 3, 0]));
    const big = buffer.indexOf(Buffer.from([0x01, 0x12, 0, 3]));
    if (little >= 0) buffer.writeUInt16LE(value, little + 8);
    else buffer.writeUInt16BE(value, big + 8);
    return file('odd orientation', '.jpg', buffer);
  });
}

/** More metadata than picture. */
export function hugeMetadata(): Nasty[] {
  const exif = segment(
    0xe1,
    'Exif\0\0II*\0\x08\0\0\0',
    Array<number>(65_000).fill(0x41),
  );
  const comment = segment(0xfe, Array<number>(65_000).fill(0x3c));
  const xmp = segment(
    0xe1,
    'http://ns.adobe.com/xap/1.0/\0',
    Array<number>(65_000).fill(0x3c),
  );
  const many = (one: Buffer, count: number) => Array<Buffer>(count).fill(one);
  const size = { width: 300, height: 200 };
  return [
    ...[exif, comment, xmp].flatMap((one) =>
      [3, 80].map((count) => jpeg({ ...size, before: many(one, count) })),
    ),
    jpeg({ ...size, before: many(segment(0xfe), 100_000) }),
  ]
    .map((buffer) => file('huge metadata', '.jpg', buffer))
    .concat(
      file(
        'huge metadata',
        '.png',
        png({
          ...size,
          before: many(chunk('tEXt', Buffer.alloc(1000, 'a\0')), 5000),
        }),
      ),
      file(
        'huge metadata',
        '.png',
        png({
          ...size,
          before: [chunk('eXIf', Buffer.alloc(3_000_000, 'II*\0'))],
        }),
      ),
    );
}

/** Every seed as it is, under the ending and the type of another. */
export function wrongEndings(): Nasty[] {
  return SEEDS.map(({ buffer }, i) =>
    file('wrong ending', SEEDS[(i + 11) % SEEDS.length]!.ending, buffer),
  );
}
