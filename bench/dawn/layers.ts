import { macsOf, tileKey } from '../../src/model/wgsl/conv-spec.ts';
import type { Tile } from '../../src/model/wgsl/conv-spec.ts';
import { opsByShape } from '../../src/model/wgsl/tune.ts';
import type { Runner } from '../../src/model/wgsl/runner.ts';
import { type GpuTraits, tilesFor } from '../../src/model/wgsl/tiles.ts';
import { timeDispatches } from '../../src/model/wgsl/timing.ts';

export interface LayerTimes {
  readonly key: string;
  /** Convolutions of this shape in the network. */
  readonly count: number;
  readonly views: number;
  readonly gmacs: number;
  /** Milliseconds of the best tile, and its GMAC a second. */
  readonly best: string;
  readonly ms: number;
  readonly gmacsPerSecond: number;
  /** Milliseconds by tile, the quickest first. */
  readonly tiles: Readonly<Record<string, number>>;
}

export interface LayersResult {
  readonly layers: LayerTimes[];
  readonly best: Map<string, Tile>;
}

/** Times every tile for every shape of convolution in a network. */
export async function timeLayers(
  device: GPUDevice,
  runner: Runner,
  gpu: GpuTraits,
  viewCounts: readonly number[],
  until: number,
): Promise<Map<number, LayersResult>> {
  const results = new Map(
    viewCounts.map((views) => [
      views,
      { layers: [] as LayerTimes[], best: new Map<string, Tile>() },
    ]),
  );
  const shapes = [...opsByShape(runner)];
  const weight = ([, ops]: (typeof shapes)[number]) =>
    -ops.length * macsOf(ops[0]!.spec);
  shapes.sort((a, b) => weight(a) - weight(b));
  for (const [key, ops] of shapes) {
    if (performance.now() > until) break;
    const op = ops[0]!;
    const tiles = tilesFor(op.spec, gpu).filter(worthTiming);
    const made = await Promise.all(
      tiles.map((tile) =>
        runner.tryTile(op, tile).catch((error: unknown) => {
          console.error(key, tileKey(tile), String(error).slice(0, 300));
          return undefined;
        }),
      ),
    );
    for (const views of viewCounts) {
      runner.setViews(views);
      const times: [Tile, number][] = [];
      let least = Infinity;
      for (const [i, dispatches] of made.entries()) {
        if (!dispatches) continue;
        const ms = await timeDispatches(device, dispatches, views, least * 3);
        least = Math.min(least, ms);
        times.push([tiles[i]!, ms]);
      }
      times.sort(([, a], [, b]) => a - b);
      const [tile, ms] = times[0]!;
      const gmacs = (macsOf(op.spec) * views) / 1e9;
      const { layers, best } = results.get(views)!;
      best.set(key, tile);
      layers.push({
        ...{ key, count: ops.length, views, gmacs, ms },
        best: tileKey(tile),
        gmacsPerSecond: (gmacs / ms) * 1000,
        tiles: Object.fromEntries(times.map(([t, n]) => [tileKey(t), n])),
      });
    }
  }
  return results;
}

/** Parts of a sum are tried with fetching ahead only, to keep the number of pipelines down. */
function worthTiming(tile: Tile): boolean {
  return tile.kind === 'direct' || tile.split === 1 || tile.ahead;
}
