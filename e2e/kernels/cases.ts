import type {
  ConvSpec,
  Tile,
  WeightType,
} from '../../src/model/wgsl/conv-spec.ts';

export interface KernelCase {
  readonly name: string;
  readonly spec: ConvSpec;
  readonly tile: Tile;
  readonly views: number;
}

const direct = (
  pixels: number,
  quads = 1,
  share = false,
  row = false,
): Tile => ({
  kind: 'direct',
  ...{ pixels, quads, share, row },
});

const tiled = (split: number, ahead: boolean, pixels = 4): Tile => ({
  kind: 'tiled',
  ...{ rows: 32, columns: 32, pixels, quads: 1, depth: 4, math: 'f32' },
  ...{ split, ahead },
});

/**
 * Every kind of kernel with shapes drawn at random: odd sizes, channels that fill no tile, strides.
 *
 * @param random numbers from 0 to 1.
 */
export function kernelCases(random: () => number): KernelCase[] {
  const between = (low: number, high: number) =>
    low + Math.floor(random() * (high - low + 1));
  const make = (
    tile: Tile,
    size: number,
    stride: number,
    weights: WeightType,
    quads: readonly [number, number],
    rest: Partial<Pick<ConvSpec, 'residual' | 'relu' | 'output' | 'second'>> = {
      output: 'f32',
    },
  ): KernelCase => {
    const inHeight = between(5, 13);
    const inWidth = between(5, 13);
    const pad = (size - 1) / 2;
    const out = (n: number) => Math.floor((n + 2 * pad - size) / stride) + 1;
    const spec: ConvSpec = {
      ...{ inHeight, inWidth, size, stride, pad, weights },
      ...{ outHeight: out(inHeight), outWidth: out(inWidth) },
      ...{ inQuads: quads[0], outQuads: quads[1], input: 'f32', relu: false },
      ...rest,
    };
    const name = `${JSON.stringify(tile)} ${size}x${size}/${stride} ${inHeight}x${inWidth} ${quads.join('>')} ${weights}`;
    return { name, spec, tile, views: between(1, 3) };
  };
  const few = () => [between(1, 7), between(1, 7)] as const;
  const four = () => [4 * between(1, 2), 4 * between(1, 2)] as const;
  const all = {
    residual: 'f32',
    relu: true,
    output: 'f32',
    second: 'f32',
  } as const;
  return [
    make(direct(4), 1, 1, 'f32', few()),
    make(direct(4), 3, 2, 'i8', few(), all),
    make(direct(3), 7, 2, 'i8', few()),
    make(direct(3, 1, false, true), 3, 1, 'f32', few(), { second: 'f32' }),
    make(direct(2, 2), 1, 2, 'i8', [3, 6]),
    make(direct(7, 1, true), 1, 1, 'i8', four(), all),
    make(direct(3, 1, true), 3, 1, 'i8', four()),
    make(tiled(1, false), 3, 1, 'i8', few(), all),
    make(tiled(1, true, 8), 1, 1, 'f32', [between(9, 12), 9]),
    make(tiled(2, true), 3, 2, 'i8', [between(5, 9), 9], all),
  ];
}
