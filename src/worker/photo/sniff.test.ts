import { expect, test } from 'vitest';
import { sniff } from './sniff.ts';

const bytes = (text: string) =>
  Uint8Array.from(text, (char) => char.charCodeAt(0));

const PNG = bytes(
  '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x2c\0\0\0\xc8\x08\x02\0\0\0',
);

test('a PNG tells its size', () => {
  expect(sniff(PNG)).toEqual({
    isPicture: true,
    isHeic: false,
    size: { width: 300, height: 200 },
  });
});

test.each([
  ['a JPEG without a size', '\xff\xd8\xff\xe0\0\x10JFIF\0'],
  ['a broken WebP', 'RIFF\0\0\0\0WEBPVP8 '],
  ['a little-endian TIFF', 'II*\0\x08\0\0\0'],
])('%s is a picture all the same', (_, head) => {
  const sniffed = sniff(bytes(head));
  expect(sniffed).toMatchObject({ isPicture: true, isHeic: false });
});

/** A JPEG's first bytes; of EXIF, byte 8 of it says where its directory begins, which is usually 8. */
const jpeg = (exif?: string) =>
  bytes(
    '\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0' +
      (exif === undefined ? '' : `\xff\xe1\0${exif}`) +
      '\xff\xc0\0\x11\x08\0\xc8\x01\x2c\x03\x01\x22\0\x02\x11\x01\x03\x11\x01' +
      '\0'.repeat(64),
  );
const oriented = (orientation: number, at = 8) =>
  `${String.fromCharCode(34 + at - 8)}Exif\0\0MM\0*\0\0\0${String.fromCharCode(at)}` +
  '\0'.repeat(at - 8) +
  `\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0\0\0\0\0`;

test.each([
  ['without EXIF', undefined, true],
  ['that says it is upright', oriented(1), true],
  ['that says it is turned', oriented(6), undefined],
  ['that says something where nobody looks', oriented(3, 10), undefined],
])('a JPEG with EXIF %s', (_, exif, isUprightJpeg) => {
  const sniffed = sniff(jpeg(exif));
  expect(sniffed.size).toEqual({ width: 300, height: 200 });
  expect(sniffed.isUprightJpeg).toBe(isUprightJpeg);
});

test.each(['heic', 'heix', 'hevc', 'mif1', 'heim'])(
  'brand %s is HEIC',
  (brand) => {
    const head = bytes(`\0\0\0\x18ftyp${brand}\0\0\0\0`);
    expect(sniff(head)).toEqual({ isPicture: true, isHeic: true });
  },
);

test('AVIF is not HEIC', () => {
  const head = bytes('\0\0\0\x18ftypavif\0\0\0\0mif1avif');
  expect(sniff(head)).toEqual({ isPicture: true, isHeic: false });
});

test('an SVG is a picture', () => {
  const head = bytes('<?xml version="1.0"?><svg width="5" height="4"></svg>');
  expect(sniff(head)).toMatchObject({ isPicture: true });
});

test.each([
  ['nothing', ''],
  ['one byte', '\0'],
  ['zeros', '\0'.repeat(4096)],
  ['text', 'Dear diary, today I took no picture at all.'],
  ['a PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3'],
  ['a film', '\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41'],
  ['a ZIP', 'PK\x03\x04\x14\0\0\0\x08\0'],
])('%s is no picture', (_, head) => {
  expect(sniff(bytes(head))).toEqual({ isPicture: false, isHeic: false });
});
