import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import type { TestFile } from '../pages/photo-input.ts';

const palace = readFileSync(join(root, 'e2e/photos/palace.heic'));
const scan = readFileSync(join(root, 'e2e/photos/formats/lzw.tif'));

/** A photo as phones write it, which Chromium cannot open. @param bytes breaks it off. */
export function heic(name: string, bytes = palace.length): TestFile {
  return { name, mimeType: 'image/heic', buffer: palace.subarray(0, bytes) };
}

/** A picture as scanners write it. */
export function tiff(name: string): TestFile {
  return { name, mimeType: 'image/tiff', buffer: scan };
}
