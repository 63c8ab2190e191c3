import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { decodeTiff, isTiff } from './decode-tiff.ts';
import { hasLoop } from './has-loop.ts';
import { orient } from './orient.ts';

const FOLDER = new URL('../../../../e2e/photos/formats/', import.meta.url);
const fileOf = (name: string) => readFile(new URL(name, FOLDER));

// The pixels themselves are held against Pillow's in e2e/worker/formats.spec.ts.
test.each(['lzw.tif', 'turned.tif'])('%s', async (name) => {
  const bytes = await fileOf(name);
  expect(isTiff(bytes)).toBe(true);
  const decoded = await decodeTiff(new Blob([bytes]));
  expect(decoded).toMatchObject({ width: 60, height: 40 });
});

test('half a file, and a file that never ends, are damaged', async () => {
  const bytes = await fileOf('lzw.tif');
  const half = bytes.subarray(0, bytes.length / 2);
  const endless = Buffer.from('II*\0\x08\0\0\0\0\0\x08\0\0\0', 'latin1');
  for (const bad of [half, endless, bytes.subarray(0, 6)]) {
    await expect(decodeTiff(new Blob([bad]))).rejects.toMatchObject({
      problem: { code: 'undecodable-picture' },
    });
  }
  expect(hasLoop(new Uint8Array(endless).buffer)).toBe(true);
});

/** What stands at each place of 2 x 3 pixels a to f, by TIFF 6.0, page 36. */
test.each([
  [1, 'ab cd ef'],
  [2, 'ba dc fe'],
  [3, 'fe dc ba'],
  [4, 'ef cd ab'],
  [5, 'ace bdf'],
  [6, 'eca fdb'],
  [7, 'fdb eca'],
  [8, 'bdf ace'],
])('orientation %i', (orientation, upright) => {
  const stored = Uint32Array.from('abcdef', (c) => c.charCodeAt(0));
  const data = new Uint8ClampedArray(stored.buffer);
  const turned = orient({ width: 2, height: 3, data }, orientation);
  const letters = String.fromCharCode(...new Uint32Array(turned.data.buffer));
  const rows = letters.match(new RegExp(`.{${turned.width}}`, 'g'));
  expect(rows?.join(' ')).toBe(upright);
});
