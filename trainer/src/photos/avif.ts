import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import decode, { init } from '@jsquash/avif/decode.js';
import sharp, { type Sharp } from 'sharp';

const require = createRequire(import.meta.url);

/**
 * An AVIF as libavif decodes it, which is what browsers do: libvips goes by libheif, whose colours
 * stray from a browser's by up to 39 of 255 at edges, libavif's by up to 5 (12 photos, Chromium 156).
 *
 * @returns undefined for other files, and for AVIFs with colour profiles, more than 8 bits or a
 * rotation, which are libvips's to read.
 */
export async function openAvif(bytes: Buffer): Promise<Sharp | undefined> {
  if (!/^ftypavi[fs]$/.test(bytes.toString('latin1', 4, 12))) return undefined;
  const { hasProfile, depth, orientation, width, height } =
    await sharp(bytes).metadata();
  if (hasProfile || depth !== 'uchar' || (orientation ?? 1) !== 1) {
    return undefined;
  }
  await (ready ??= start());
  const copy = new Uint8Array(bytes);
  const picture = await decode(copy.buffer);
  if (picture?.width !== width || picture.height !== height) return undefined;
  const raw = { width, height, channels: 4 } as const;
  return sharp(picture.data, { raw });
}

let ready: Promise<void> | undefined;

async function start(): Promise<void> {
  const file = require.resolve('@jsquash/avif/codec/dec/avif_dec.wasm');
  const wasm = await WebAssembly.compile(readFileSync(file));
  // The decoder puts its answer into a browser's class that Node lacks.
  globalThis.ImageData ??= PlainImageData as unknown as typeof ImageData;
  await init(wasm);
}

class PlainImageData {
  constructor(
    readonly data: Uint8ClampedArray,
    readonly width: number,
    readonly height: number,
  ) {}
}
