import { macsOf, specKey, type Tile, tileKey } from './conv-spec.ts';
import type { ConvOp, Dispatch, Runner } from './runner.ts';
import { type GpuTraits, tilesToTry } from './tiles.ts';
import { timeDispatches } from './timing.ts';
import type { Turns } from './turns.ts';

/** Tiles by shape of convolution, as `specKey` and `tileKey` name them. */
export type TileChoice = Readonly<Record<string, string>>;

/** A tile must be that much quicker than the one in use to take its place. */
const GAIN = 0.97;

/** The convolutions of a program by their shape. */
export function opsByShape(runner: Runner): Map<string, ConvOp[]> {
  const shapes = new Map<string, ConvOp[]>();
  for (const op of runner.program.ops) {
    if (op.kind !== 'conv') continue;
    const key = specKey(op.spec);
    shapes.set(key, [...(shapes.get(key) ?? []), op]);
  }
  return shapes;
}

export interface TuneOptions {
  readonly device: GPUDevice;
  readonly gpu: GpuTraits;
  /** Views of the runs that are to become quick. */
  readonly views: number;
  /** The tile that a convolution uses now. */
  readonly tileOf: (op: ConvOp) => Tile;
  readonly turns: Turns;
  readonly signal?: AbortSignal;
}

/**
 * Times a few tiles for each shape, between the runs of others.
 *
 * @returns the quickest tile of each shape.
 * @throws the signal's reason when it is aborted.
 */
export async function findTiles(
  runner: Runner,
  { device, gpu, views, tileOf, turns, signal }: TuneOptions,
): Promise<Map<string, Tile>> {
  const found = new Map<string, Tile>();
  const shapes = [...opsByShape(runner)];
  const work = (ops: readonly ConvOp[]) => ops.length * macsOf(ops[0]!.spec);
  shapes.sort(([, a], [, b]) => work(b) - work(a));
  for (const [key, [op]] of shapes) {
    signal?.throwIfAborted();
    if (!op) continue;
    const now = tileOf(op);
    const tiles = tilesToTry(op.spec, gpu, views).filter(
      (tile) => tileKey(tile) !== tileKey(now),
    );
    const made = await Promise.all(
      tiles.map((tile) => runner.tryTile(op, tile).catch(() => undefined)),
    );
    const time = (dispatches: readonly Dispatch[], limit?: number) =>
      turns.take(() => {
        runner.setViews(views);
        return timeDispatches(device, dispatches, views, limit);
      });
    let best = now;
    let least = (await time(runner.dispatchesOf(op))) * GAIN;
    for (const [i, dispatches] of made.entries()) {
      signal?.throwIfAborted();
      if (!dispatches) continue;
      const ms = await time(dispatches, least * 2);
      if (ms >= least) continue;
      least = ms;
      best = tiles[i]!;
    }
    found.set(key, best);
  }
  return found;
}

/**
 * Puts tiles into use, and takes them back when the network's answers do not stand them.
 *
 * @param holds whether the network still answers as it must; it runs the network.
 */
export async function adoptTiles(
  runner: Runner,
  tiles: ReadonlyMap<string, Tile>,
  holds: () => Promise<boolean>,
  turns: Turns,
): Promise<boolean> {
  const before = new Map<ConvOp, readonly Dispatch[]>();
  const after = new Map<ConvOp, readonly Dispatch[]>();
  for (const [key, ops] of opsByShape(runner)) {
    const tile = tiles.get(key);
    if (!tile) continue;
    for (const op of ops) {
      before.set(op, runner.dispatchesOf(op));
      after.set(op, await runner.tryTile(op, tile));
    }
  }
  const put = (all: ReadonlyMap<ConvOp, readonly Dispatch[]>) =>
    turns.take(async () => all.forEach((one, op) => runner.use(op, one)));
  await put(after);
  const good = await holds().catch(() => false);
  if (!good) await put(before);
  return good;
}

/** The tile that a choice names for a convolution, if it can run here. */
export function chosenTile(
  choice: TileChoice,
  op: ConvOp,
  gpu: GpuTraits,
  views: number,
): Tile | undefined {
  const name = choice[specKey(op.spec)];
  if (name === undefined) return undefined;
  const tiles = tilesToTry(op.spec, gpu, views);
  return tiles.find((tile) => tileKey(tile) === name);
}
