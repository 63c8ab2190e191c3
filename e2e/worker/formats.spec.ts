import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './bench.ts';

const FOLDER = new URL('../photos/formats/', import.meta.url);
const SIDE = 16;

interface Expected {
  readonly width: number;
  readonly height: number;
  readonly tolerance: number;
  readonly pixels: string;
}

const expected = JSON.parse(
  await readFile(new URL('expected.json', FOLDER), 'utf8'),
) as Record<string, Expected>;

/** Sends a file through the worker's decoder and resizer. */
function cut(page: Page, file: Uint8Array, type = '') {
  return page.evaluate(
    async ([base64, type, side]) => {
      const outcome = await bench.photos.cut(
        bench.blobOf(base64, type),
        { shortSide: side, crop: side },
        ['whole'],
      );
      if (!outcome.ok) return outcome;
      const { photo, views } = outcome.value;
      return { ok: true, photo, pixels: [...views[0]!.image.data] } as const;
    },
    [Buffer.from(file).toString('base64'), type, SIDE] as const,
  );
}

for (const [name, { width, height, tolerance, pixels }] of Object.entries(
  expected,
)) {
  test(`${name} is decoded upright, in sRGB, on white`, async ({
    opened: { page },
  }) => {
    const outcome = await cut(page, await readFile(new URL(name, FOLDER)));
    expect(outcome).toMatchObject({ ok: true, photo: { width, height } });
    if (!('pixels' in outcome)) return;
    const wanted = Buffer.from(pixels, 'base64');
    const differences = outcome.pixels.map((v, i) => Math.abs(v - wanted[i]!));
    expect(differences).toHaveLength(SIDE * SIDE * 3);
    expect(Math.max(...differences)).toBeLessThanOrEqual(tolerance);
  });
}

const text = (value: string) => new TextEncoder().encode(value);
const pngOf = (width: number, height: number) => {
  const head = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([head, size, Buffer.alloc(9)]);
};

const refused: [string, string, Uint8Array, string?][] = [
  ['an empty file', 'empty-file', text(''), 'image/jpeg'],
  ['text by the name of a JPEG', 'not-a-picture', text('dear'), 'image/jpeg'],
  ['a PDF', 'not-a-picture', text('%PDF-1.7')],
  [
    'HEIC of which only the head came',
    'undecodable-picture',
    text('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
  ],
  ['a broken PNG', 'undecodable-picture', pngOf(30, 20)],
  [
    'an SVG',
    'undecodable-picture',
    text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    'image/svg+xml',
  ],
  ['a PNG of 400 megapixels', 'too-large', pngOf(20_000, 20_000)],
];

for (const [what, code, file, type] of refused) {
  test(`${what}: ${code}, and the next photo works`, async ({
    opened: { page },
  }) => {
    const outcome = await cut(page, file, type);
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
    const good = await readFile(new URL('plain.bmp', FOLDER));
    expect(await cut(page, good)).toMatchObject({ ok: true });
  });
}
