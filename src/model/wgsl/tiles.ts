import {
  type ConvSpec,
  type Kernel,
  pixelsOf,
  type Tile,
  type Num,
} from './conv-spec.ts';
import { directKernel } from './conv-direct.ts';
import { tiledKernel, workgroupBytes } from './conv-tiled.ts';

/** What decides which tiles can run and which are worth a try. */
export interface GpuTraits {
  /** A GPU played by the processor: workgroup memory costs there, registers are few. */
  readonly software: boolean;
  readonly subgroups: boolean;
  /** Numbers in workgroup memory; `f16` takes the feature `shader-f16`. */
  readonly num: Num;
  /** Bytes. */
  readonly workgroupStorage: number;
  readonly workgroupInvocations: number;
}

type Tiled = Extract<Tile, { kind: 'tiled' }>;

const direct = (
  pixels: number,
  quads: number,
  share: boolean,
  row: boolean,
): Tile => ({ kind: 'direct', pixels, quads, share, row });

const tiled = (
  rows: number,
  columns: number,
  pixels: number,
  quads: number,
  depth: number,
  math: Num,
  split: number,
  ahead: boolean,
): Tile => ({
  kind: 'tiled',
  ...{ rows, columns, pixels, quads, depth, split, math, ahead },
});

/** Fits every shape and every device. */
export const PLAIN: Tile = direct(4, 1, false, false);

/** Shapes of tiles through workgroup memory: rows, columns, pixels, quads, depth. */
const TILED = [
  [32, 32, 4, 1, 4],
  [32, 64, 4, 1, 4],
  [64, 32, 4, 1, 4],
  [64, 64, 4, 1, 4],
  [64, 64, 8, 1, 4],
  [64, 64, 4, 2, 4],
  [128, 64, 8, 1, 4],
  [64, 128, 8, 1, 4],
  [128, 64, 8, 2, 4],
  [128, 128, 8, 2, 4],
  [64, 64, 8, 1, 8],
  [128, 64, 8, 2, 8],
  [32, 64, 8, 1, 4],
] as const;

const SPLITS = [1, 2, 4, 8] as const;

/** All tiles that can carry a convolution out on a device. */
export function tilesFor(spec: ConvSpec, gpu: GpuTraits): Tile[] {
  const tiles = gpu.software
    ? softwareTiles(gpu)
    : [
        ...hardwareTiles(gpu),
        ...[4, 8].map((pixels) => direct(pixels, 1, false, false)),
        ...(gpu.subgroups
          ? [direct(8, 1, true, false), direct(8, 2, true, false)]
          : []),
      ];
  return tiles.filter((tile) => fits(spec, tile, gpu));
}

/** Whether a tile suits a shape and keeps within a device's limits. */
function fits(spec: ConvSpec, tile: Tile, gpu: GpuTraits): boolean {
  if (tile.kind === 'tiled') {
    const threads = ((tile.rows / tile.pixels) * tile.columns) / 4 / tile.quads;
    if (threads > gpu.workgroupInvocations) return false;
    if (workgroupBytes(tile) > gpu.workgroupStorage) return false;
    if (tile.columns > spec.outQuads * 4 && tile.columns > 32) return false;
    // Parts pay where a view has too few tiles to keep a GPU busy.
    if (tile.split > 1 && groupsOf(spec, tile, 1) > MANY) return false;
  }
  return makeKernel(spec, tile) !== undefined;
}

/** Workgroups of a run. */
function groupsOf(spec: ConvSpec, tile: Tiled, views: number): number {
  return (
    Math.ceil((pixelsOf(spec) * views) / tile.rows) *
    Math.ceil((spec.outQuads * 4) / tile.columns) *
    tile.split
  );
}

const MANY = 512;

function softwareTiles({ subgroups }: GpuTraits): Tile[] {
  return [
    // Unrolling a line of taps runs a little faster still, but compiles for seconds.
    ...(subgroups ? [direct(7, 1, true, false)] : []),
    direct(4, 1, false, false),
  ];
}

function hardwareTiles({ num }: GpuTraits): Tile[] {
  const all = (math: Num, split: number, ahead: boolean) =>
    TILED.map(([rows, columns, pixels, quads, depth]) =>
      tiled(rows, columns, pixels, quads, depth, math, split, ahead),
    );
  return [
    ...SPLITS.flatMap((split) => [
      ...all(num, split, true),
      ...all(num, split, false),
    ]),
    ...(num === 'f16' ? all('f32', 1, true) : []),
  ];
}

/** Workgroups that keep a middling GPU busy. */
const ENOUGH = 96;

/** Tiles tried at first start. */
const FEW = 8;

/** The tile to begin with, before anything was timed. */
export function firstTile(spec: ConvSpec, gpu: GpuTraits, views: number): Tile {
  return tilesToTry(spec, gpu, views)[0] ?? PLAIN;
}

/**
 * The few tiles that may be best for a shape, the likeliest first: large ones that still give enough
 * workgroups, the sum cut into as few parts as that takes.
 */
export function tilesToTry(
  spec: ConvSpec,
  gpu: GpuTraits,
  views: number,
): Tile[] {
  const tiles = tilesFor(spec, gpu);
  if (gpu.software) return tiles;
  const area = (tile: Tiled) => tile.rows * tile.columns;
  const enough = (tile: Tiled) => Math.min(groupsOf(spec, tile, views), ENOUGH);
  const tiled = tiles.filter(
    (tile): tile is Tiled =>
      tile.kind === 'tiled' && tile.ahead && tile.math === gpu.num,
  );
  tiled.sort(
    (a, b) => enough(b) - enough(a) || a.split - b.split || area(b) - area(a),
  );
  return [...tiled.slice(0, FEW - 1), PLAIN];
}

export function makeKernel(spec: ConvSpec, tile: Tile): Kernel | undefined {
  return tile.kind === 'direct'
    ? directKernel(spec, tile)
    : tiledKernel(spec, tile);
}
