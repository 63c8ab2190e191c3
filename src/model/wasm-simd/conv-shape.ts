import type { ConvStep, HeadStep } from '../plan/plan.ts';
import { type PackedKernel, packedKernel } from './packed-kernel.ts';
import type { Placed } from './tensors.ts';
import { partsFor } from './threads/parts.ts';

/** How a convolution is carried out, and what room that takes. */
export type ConvShape = MatrixShape | WinogradShape;

interface Shape {
  readonly packed: PackedKernel;
  /** Bytes that each thread needs. */
  readonly scratchBytes: number;
  /** Bytes that all threads share. */
  readonly planesBytes: number;
}

export interface MatrixShape extends Shape {
  readonly kind: 'matrix';
  /** Each pixel is a row of the matrix as it lies there. */
  readonly direct: boolean;
  /** Pixels that come out. */
  readonly rows: number;
  readonly rowsAtOnce: number;
  readonly depthAtOnce: number;
}

export interface WinogradShape extends Shape {
  readonly kind: 'winograd';
  /** Rows of 2x2 tiles. */
  readonly tileRows: number;
  readonly tileRowsAtOnce: number;
}

/** Bytes of the matrix that stay close while panel after panel is multiplied with them. */
const NEAR = { direct: 400_000, gathered: 200_000, winograd: 820_000 };
/** Rows of a panel that stay in the first cache, and numbers of a row with them. */
const DEPTH = 512;

/** Chooses Winograd's way for 3x3 convolutions of stride 1, the product of matrices for others. */
export function convShape(
  step: ConvStep | HeadStep,
  input: Placed,
  output: { readonly height: number; readonly width: number },
  threads = 1,
): ConvShape {
  const conv = step.kind === 'conv';
  const [size, stride, pad] = conv
    ? [step.size, step.stride, step.pad]
    : [1, 1, 0];
  const whole = input.pixel % 8 === 0;
  if (size === 3 && stride === 1 && pad === 1 && whole) {
    return winograd(step, input);
  }
  const packed = packedKernel(step, input.pixel);
  const direct = size === 1 && stride === 1 && pad === 0;
  const { depth } = packed;
  const rows = output.height * output.width;
  const depthAtOnce = Math.min(depth, DEPTH);
  const near = direct ? NEAR.direct : NEAR.gathered;
  const rowBytes = (direct ? depthAtOnce : depth) * 4;
  // Each thread gathers rows of its own, for gathering them twice would cost more.
  const share = direct ? rows : rows / partsFor(threads);
  const rowsAtOnce = evenly(rows, Math.min(near / rowBytes, share), 12);
  const gathered = direct ? 0 : rowsAtOnce * rowBytes;
  return {
    kind: 'matrix',
    ...{ direct, rows, rowsAtOnce, depthAtOnce, packed },
    scratchBytes: depthAtOnce * 32 + rowsAtOnce * 32 + gathered,
    planesBytes: 0,
  };
}

function winograd(step: ConvStep | HeadStep, input: Placed): WinogradShape {
  const packed = packedKernel(step, input.pixel, true);
  const { depth } = packed;
  const across = Math.ceil(input.width / 2);
  const tileRows = Math.ceil(input.height / 2);
  const rowBytes = across * depth * 64;
  const tileRowsAtOnce = evenly(tileRows, NEAR.winograd / rowBytes, 1);
  const tiles = tileRowsAtOnce * across;
  return {
    kind: 'winograd',
    ...{ tileRows, tileRowsAtOnce, packed },
    scratchBytes: 64 + depth * 512 + tiles * (512 + 128),
    planesBytes: tiles * depth * 64,
  };
}

/** At most `most` of `all`, so that the parts are alike; a multiple of `step` unless that is all. */
function evenly(all: number, most: number, step: number): number {
  const parts = Math.ceil(all / Math.max(step, most));
  return Math.min(all, Math.ceil(all / parts / step) * step);
}
