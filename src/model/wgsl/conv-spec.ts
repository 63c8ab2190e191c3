/** How numbers lie in a buffer. Sums are always 32 bit. */
export type Num = 'f32' | 'f16';

/** How kernels lie in a buffer; `i8` has a scale for each output channel. */
export type WeightType = Num | 'i8';

/**
 * A convolution as a kernel sees it. Channels come in quads (groups of four, the last padded with
 * zeros), tensors are views x height x width x quads. Everything here becomes a constant of the shader.
 */
export interface ConvSpec {
  readonly inHeight: number;
  readonly inWidth: number;
  readonly inQuads: number;
  readonly outHeight: number;
  readonly outWidth: number;
  readonly outQuads: number;
  readonly size: number;
  readonly stride: number;
  /** Zeros above and on the left; what lies beyond the other edges is zero, too. */
  readonly pad: number;
  readonly weights: WeightType;
  readonly input: Num;
  /** Added before the activation. */
  readonly residual?: Num;
  /** ReLU of the sum. */
  readonly relu: boolean;
  /** Missing when only `second` is wanted. */
  readonly output?: Num;
  /** Also writes `relu(y * scale + offset)`, the pre-activation of the next unit. */
  readonly second?: Num;
}

/** Which kernel carries a convolution out, and its tile. */
export type Tile =
  | {
      /** Every invocation computes `pixels` x `quads` outputs from global memory. */
      readonly kind: 'direct';
      readonly pixels: number;
      readonly quads: number;
      /** Four neighbouring invocations share what they load (feature `subgroups`). */
      readonly share: boolean;
      /** 3x3 and 7x7: an input column is loaded once for all taps of a row. */
      readonly row: boolean;
    }
  | {
      /** A workgroup computes `rows` x `columns` (pixels x channels) through workgroup memory. */
      readonly kind: 'tiled';
      readonly rows: number;
      readonly columns: number;
      /** Pixels and channel quads of an invocation. */
      readonly pixels: number;
      readonly quads: number;
      /** Input quads per step. */
      readonly depth: number;
      /** Parts into which the sum is cut; a second kernel adds them up. */
      readonly split: number;
      /** Numbers in workgroup memory and products; sums of one step when f16. */
      readonly math: Num;
      /** Fetches the next step's numbers while it works on this one's. */
      readonly ahead: boolean;
    };

/** A shader with what is needed to run it. */
export interface Kernel {
  readonly code: string;
  /** Workgroups for a number of views. */
  readonly grid: (views: number) => readonly [number, number, number];
  /** Bytes of scratch memory for partial sums. */
  readonly scratch?: (views: number) => number;
  /** Adds partial sums up. */
  readonly reduce?: Kernel;
}

/** Output pixels of a view. */
export function pixelsOf(spec: ConvSpec): number {
  return spec.outHeight * spec.outWidth;
}

/** Whether input and output pixels are the same ones: a plain matrix product. */
export function isPointwise(spec: ConvSpec): boolean {
  return spec.size === 1 && spec.stride === 1 && spec.pad === 0;
}

/** Multiply-adds of a view. */
export function macsOf(spec: ConvSpec): number {
  const { size, inQuads, outQuads } = spec;
  return pixelsOf(spec) * size * size * inQuads * outQuads * 16;
}

/** A short name by which timings are remembered. */
export function specKey(spec: ConvSpec): string {
  const { inHeight, inWidth, inQuads, outQuads, size, stride } = spec;
  const types = [spec.weights, spec.input, spec.residual ?? '-'].join('');
  return `${size}x${size}/${stride} ${inHeight}x${inWidth} ${inQuads * 4}>${outQuads * 4} ${types}`;
}

export function tileKey(tile: Tile): string {
  if (tile.kind === 'direct') {
    const { pixels, quads, share, row } = tile;
    return `direct ${pixels}x${quads}${share ? ' share' : ''}${row ? ' row' : ''}`;
  }
  const { rows, columns, pixels, quads, depth, split, math, ahead } = tile;
  return `tiled ${rows}x${columns} ${pixels}x${quads} d${depth} s${split} ${math}${ahead ? ' ahead' : ''}`;
}
