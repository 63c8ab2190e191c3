import type { RgbImage } from '../../core/pixels/image.ts';
import type { Engine, InferOptions, ViewOutput } from '../engine.ts';
import type { Network } from '../network.ts';
import type { ConvStep } from '../plan/plan.ts';
import { compilePlan } from './compile-plan.ts';
import { type Tile, tileKey, type WeightType } from './conv-spec.ts';
import { bytesOf, type TensorInfo } from './ops.ts';
import { type Codes, findCodes, signedCodes } from './pack.ts';
import { type ConvOp, Runner } from './runner.ts';
import { firstTile, type GpuTraits } from './tiles.ts';
import { chosenTile, findTiles, type TileChoice, adoptTiles } from './tune.ts';
import { Turns } from './turns.ts';

export interface WgslEngineOptions {
  readonly gpu: GpuTraits;
  /** Most views in a run. Default 5. */
  readonly views?: number;
  /** Tiles known to be quick on this GPU, as `tune` found them. */
  readonly choice?: TileChoice;
  /** Tiles to use whatever is known. */
  readonly tileOf?: (op: ConvOp) => Tile | undefined;
}

export interface WgslEngine extends Engine {
  readonly runner: Runner;
  /**
   * Looks for quicker tiles, between runs, and uses them if the network's answers stay right.
   *
   * @param holds whether the network answers as it must; it calls `infer`.
   * @returns what to remember for the next start: nothing found is an empty choice.
   * @throws the signal's reason when it is aborted.
   */
  tune(
    holds: () => Promise<boolean>,
    signal?: AbortSignal,
  ): Promise<TileChoice>;
}

/** Runs a network with kernels of our own on a WebGPU device. */
export async function createWgslEngine(
  device: GPUDevice,
  network: Network,
  { gpu, views: most = 5, choice = {}, tileOf: given }: WgslEngineOptions,
): Promise<WgslEngine> {
  const { crop, mean, std } = network;
  const found = new Map<ConvStep, Codes | undefined>();
  const codesOf = (step: ConvStep) => {
    if (!found.has(step)) {
      found.set(
        step,
        signedCodes(step) ?? findCodes(step.kernel, step.channelsOut),
      );
    }
    return found.get(step);
  };
  const program = compilePlan(network.plan, {
    crop,
    num: gpu.num,
    weights: (step) => weightType(codesOf(step), gpu),
  });
  const tileOf = (op: ConvOp) =>
    given?.(op) ??
    chosenTile(choice, op, gpu, most) ??
    firstTile(op.spec, gpu, most);
  const runner = await Runner.create(device, program, {
    views: most,
    mean,
    std,
    tileOf,
    codesOf,
  });
  found.clear();
  const turns = new Turns();
  const { tensors } = runner.program;
  const logits = tensors.get(runner.program.logits)!;
  const features = tensors.get(runner.program.features)!;

  const inferTogether = async (
    views: readonly RgbImage[],
    { signal, featureMaps = false }: InferOptions,
  ): Promise<ViewOutput[]> => {
    runner.write(views.length, joined(views, crop));
    const check = () => signal?.throwIfAborted();
    await runner.run(views.length, gpu.software ? check : undefined);
    const read = (tensor: TensorInfo) =>
      runner.read(runner.bufferOf(tensor.name), bytesOf(tensor) * views.length);
    const [rows, maps] = await Promise.all([
      read(logits),
      featureMaps ? read(features) : undefined,
    ]);
    return views.map((_, i) => ({
      logits: numbersOf(rows, logits, i),
      ...(maps && {
        featureMap: {
          height: features.height,
          width: features.width,
          channels: features.channels,
          data: numbersOf(maps, features, i),
        },
      }),
    }));
  };

  /** Milliseconds of the quickest of a few whole runs. */
  const timeRuns = () =>
    turns.take(async () => {
      runner.setViews(most);
      let least = Infinity;
      for (let i = 0; i < 5; i++) {
        const start = performance.now();
        await runner.run(most);
        await device.queue.onSubmittedWorkDone();
        least = Math.min(least, performance.now() - start);
      }
      return least;
    });

  return {
    id: `wgsl-${gpu.num}`,
    backend: 'webgpu',
    runner,
    async infer(views, options = {}) {
      const { signal, onView } = options;
      const outputs: ViewOutput[] = [];
      const batch = gpu.software ? 1 : most;
      for (let at = 0; at < views.length; at += batch) {
        signal?.throwIfAborted();
        const together = views.slice(at, at + batch);
        const made = await turns.take(() => inferTogether(together, options));
        signal?.throwIfAborted();
        for (const [i, output] of made.entries())
          await onView?.(at + i, output);
        outputs.push(...made);
      }
      return outputs;
    },
    async tune(holds, signal) {
      const tiles = await findTiles(runner, {
        ...{ device, gpu, views: most, tileOf, turns },
        ...(signal && { signal }),
      });
      // Alone a kernel may be quick by what its neighbours pay for: the whole network decides.
      const before = await timeRuns();
      const better = async () => (await holds()) && (await timeRuns()) < before;
      if (!(await adoptTiles(runner, tiles, better, turns))) return {};
      return Object.fromEntries(
        [...tiles].map(([key, tile]) => [key, tileKey(tile)]),
      );
    },
    dispose: () => runner.dispose(),
  };
}

/** Codes where the kernel was stored as such, else numbers. */
function weightType(codes: Codes | undefined, { num }: GpuTraits): WeightType {
  return codes ? 'i8' : num;
}

function joined(
  views: readonly RgbImage[],
  crop: number,
): Uint8Array<ArrayBuffer> {
  const size = crop * crop * 3;
  // Writes are of whole words.
  const bytes = new Uint8Array(Math.ceil((views.length * size) / 4) * 4);
  views.forEach((view, i) => {
    if (view.width !== crop || view.height !== crop) {
      throw new Error(
        `a view of ${view.width} x ${view.height} is not ${crop} x ${crop}`,
      );
    }
    bytes.set(view.data, i * size);
  });
  return bytes;
}

/** A view's numbers without the channels that fill the last quad up. */
function numbersOf(
  all: ArrayBuffer,
  tensor: TensorInfo,
  view: number,
): Float32Array {
  const { height, width, channels } = tensor;
  const stride = bytesOf(tensor);
  const padded = new Float32Array(all, view * stride, stride / 4);
  const wide = Math.ceil(channels / 4) * 4;
  if (wide === channels) return padded.slice();
  const out = new Float32Array(height * width * channels);
  for (let i = 0; i < height * width; i++) {
    const from = i * wide;
    out.set(padded.subarray(from, from + channels), i * channels);
  }
  return out;
}
