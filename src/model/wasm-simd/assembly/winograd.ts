import { Finish, finish } from './finish';
import { gemm } from './gemm';
import { winogradInput } from './winograd-input';
import { windowSums } from './winograd-output';
import { expandCodes, expandNumbers } from './winograd-weights';

/**
 * A 3x3 convolution of stride 1 with zeros around, by Winograd's F(2x2, 3x3)
 * (https://arxiv.org/abs/1509.09308): 16 products instead of 36 for each 2x2 pixels.
 * The order is that of `memory/structs.ts`.
 */
@unmanaged
export class Winograd {
  source: usize;
  height: i32;
  width: i32;
  /** Input channels, a multiple of 8. */
  depth: i32;
  /** Panels of depth x 9 x 8. */
  weights: usize;
  /** 1: codes of 8 bits, 0: f32. */
  coded: i32;
  panels: i32;
  /** The transformed input, 16 x tiles x depth; all threads share it. */
  planes: usize;
  /**
   * Room for each thread: 64 bytes, 16 x depth x 8, 16 x tiles x 8 and
   * 4 x tiles x 8 numbers.
   */
  scratch: usize;
  scratchBytes: i32;
  finish: Finish;
}

/** One part of the input's transformation, tile rows `from` to `to`. */
export function winogradIn(
  op: Winograd,
  from: i32,
  to: i32,
  part: i32,
  parts: i32,
  thread: i32,
): void {
  const across = (op.width + 1) >> 1;
  const tiles = (to - from) * across;
  const first = (tiles * part) / parts;
  const end = (tiles * (part + 1)) / parts;
  const pitch = op.depth * 4;
  winogradInput(
    op.source,
    op.height,
    op.width,
    op.depth,
    from * across + first,
    from * across + end,
    op.planes + first * pitch,
    tiles * pitch,
    op.scratch + thread * op.scratchBytes,
  );
}

/** One part of the products for these tile rows; the input is transformed. */
export function winogradOut(
  op: Winograd,
  from: i32,
  to: i32,
  part: i32,
  parts: i32,
  thread: i32,
): void {
  const across = (op.width + 1) >> 1;
  const tiles = (to - from) * across;
  const depth = op.depth;
  const kernel = op.scratch + thread * op.scratchBytes + 64;
  const products = kernel + depth * 512;
  const sums = products + tiles * 512;
  const first = 2 * from * op.width;
  const lines = min(2 * to, op.height) - 2 * from;
  const rows = lines * op.width;
  const end = (op.panels * (part + 1)) / parts;
  for (let i = (op.panels * part) / parts; i < end; i++) {
    multiply(op, i, tiles, kernel, products);
    windowSums(products, tiles, op.width, lines, sums);
    finish(op.finish, sums, rows, first, i);
  }
}

function multiply(
  op: Winograd,
  panel: i32,
  tiles: i32,
  kernel: usize,
  products: usize,
): void {
  const depth = op.depth;
  if (op.coded) {
    expandCodes(op.weights + panel * depth * 72, depth, kernel);
  } else {
    expandNumbers(op.weights + panel * depth * 288, depth, kernel);
  }
  for (let p = 0; p < 16; p++) {
    gemm(
      tiles,
      op.planes + p * tiles * depth * 4,
      depth * 4,
      kernel + p * depth * 32,
      depth,
      products + p * tiles * 32,
      false,
    );
  }
}
