import type { Size } from '../../core/geometry/views.ts';
import type { PixelRows } from '../../core/pixels/resampler.ts';
import type { DecodedPhoto } from './decode.ts';
import { canvasReader } from './read-canvas.ts';
import { frameReader } from './read-frame.ts';
import type { RowReader } from './row-reader.ts';

/** 2 MiB of RGBA: stays in the cache, and a cancel is heard soon. */
const BAND_PIXELS = 2 ** 19;

/** Rows that are read in both ways, at the top, in the middle and at the bottom. */
const PROBE_ROWS = 8;

/**
 * Reads a bitmap from the top, a band of rows at a time, on white where it is transparent. The
 * bytes of a band are overwritten by the next one.
 */
export async function* readBands({
  bitmap,
  plain,
}: Pick<DecodedPhoto, 'bitmap' | 'plain'>): AsyncGenerator<PixelRows> {
  const { width, height } = bitmap;
  const bandRows = Math.min(
    height,
    Math.max(1, Math.floor(BAND_PIXELS / width)),
  );
  const canvas = canvasReader(bitmap, bandRows);
  const frame = plain ? frameReader(bitmap, bandRows) : undefined;
  try {
    const probe = Math.min(PROBE_ROWS, bandRows);
    const quick = frame && (await isFaithful(frame, canvas, bitmap, probe));
    const { read, bgr } = quick ? frame : canvas;
    for (let y = 0; y < height; y += bandRows) {
      const rows = Math.min(bandRows, height - y);
      yield { rows, channels: 4, bgr, data: await read(y, rows) };
    }
  } finally {
    frame?.close();
  }
}

/**
 * Whether one reader gives what another does. Frames are made for films, browsers differ, and a
 * photo's colours must be the same to the byte.
 */
async function isFaithful(
  one: RowReader,
  other: RowReader,
  { width, height }: Size,
  rows: number,
): Promise<boolean> {
  try {
    for (const y of [0, Math.floor((height - rows) / 2), height - rows]) {
      const known = await other.read(y, rows);
      const bytes = await one.read(y, rows);
      if (!sameColours(known, bytes, one.bgr, rows * width)) return false;
    }
    return true;
  } catch {
    return false;
  }
}

function sameColours(
  rgba: Uint8Array,
  bytes: Uint8Array,
  bgr: boolean,
  pixels: number,
): boolean {
  const red = bgr ? 2 : 0;
  for (let i = 0; i < pixels * 4; i += 4) {
    if (
      rgba[i] !== bytes[i + red] ||
      rgba[i + 1] !== bytes[i + 1] ||
      rgba[i + 2] !== bytes[i + 2 - red]
    )
      return false;
  }
  return true;
}
