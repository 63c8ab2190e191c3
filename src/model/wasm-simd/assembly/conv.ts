import { Finish, finish } from './finish';
import { gemm } from './gemm';
import { im2col } from './small';
import { unpack } from './unpack';

/** A convolution as a product of matrices. The order is that of `memory/structs.ts`. */
@unmanaged
export class Conv {
  source: usize;
  height: i32;
  width: i32;
  /** Bytes of a pixel. */
  pixel: i32;
  /** 1: each pixel is a row of the matrix as it lies there. */
  direct: i32;
  size: i32;
  stride: i32;
  pad: i32;
  outWidth: i32;
  /** Pixels that come out. */
  rows: i32;
  /** Rows that are worked on together, so that they stay in the cache. */
  rowsAtOnce: i32;
  /** Numbers in a row; a multiple of 8. */
  depth: i32;
  /** How many of them at once. */
  depthAtOnce: i32;
  /** Panels of depth x 8. */
  weights: usize;
  /** 1: codes of 8 bits, 0: f32. */
  coded: i32;
  panels: i32;
  /** Room for a panel's part, the sums and, unless direct, the rows; for each thread. */
  scratch: usize;
  scratchBytes: i32;
  finish: Finish;
}

/**
 * Carries out one part of a convolution. Parts are blocks of rows, or panels where rows need not be
 * gathered for each of them, or where there are too few blocks.
 *
 * @param part 0 to parts - 1.
 * @param thread whose scratch room it takes.
 */
export function conv(op: Conv, part: i32, parts: i32, thread: i32): void {
  const atOnce = op.rowsAtOnce;
  const blocks = (op.rows + atOnce - 1) / atOnce;
  const byBlock = blocks >= parts && !(op.direct && op.panels >= parts);
  const panelPart = byBlock ? 0 : part;
  const panelParts = byBlock ? 1 : parts;
  const firstPanel = (op.panels * panelPart) / panelParts;
  const endPanel = (op.panels * (panelPart + 1)) / panelParts;
  const scratch = op.scratch + thread * op.scratchBytes;
  const sums = scratch + op.depthAtOnce * 32;
  const room = sums + atOnce * 32;
  const pitch = op.direct ? op.pixel : op.depth * 4;
  let block = byBlock ? part : 0;
  const step = byBlock ? parts : 1;
  for (; block < blocks; block += step) {
    const first = block * atOnce;
    const end = min(first + atOnce, op.rows);
    let a = op.source + first * op.pixel;
    if (!op.direct) {
      a = room;
      im2col(
        op.source,
        op.height,
        op.width,
        op.pixel,
        op.size,
        op.stride,
        op.pad,
        op.outWidth,
        first,
        end,
        room,
        pitch,
      );
    }
    const rows = end - first;
    for (let panel = firstPanel; panel < endPanel; panel++) {
      multiply(op, panel, a, pitch, rows, scratch, sums);
      finish(op.finish, sums, rows, first, panel);
    }
  }
}

function multiply(
  op: Conv,
  panel: i32,
  a: usize,
  pitch: i32,
  rows: i32,
  buffer: usize,
  sums: usize,
): void {
  const depth = op.depth;
  let weights = op.weights + panel * depth * (op.coded ? 8 : 32);
  for (let at = 0; at < depth; at += op.depthAtOnce) {
    const some = min(op.depthAtOnce, depth - at);
    let b = weights;
    if (op.coded) {
      unpack(weights, buffer, some * 8);
      b = buffer;
    }
    gemm(rows, a + at * 4, pitch, b, some, sums, at > 0);
    weights += some * (op.coded ? 8 : 32);
  }
}
