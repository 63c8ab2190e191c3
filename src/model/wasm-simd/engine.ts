import type { RgbImage } from '../../core/pixels/image.ts';
import type { Engine, ViewOutput } from '../engine.ts';
import type { Network } from '../network.ts';
import { INPUT } from '../resnet/graph.ts';
import { compilePlan } from '../wgsl/compile-plan.ts';
import { bindKernels } from './kernels.ts';
import { layOutRun } from './lay-out-run.ts';
import { makeMemory } from './memory/arena.ts';
import { packKernel } from './packed-kernel.ts';
import type { Placed } from './tensors.ts';
import { type Crew, gatherCrew, type Helpers } from './threads/crew.ts';

/**
 * Runs a network on the processor with kernels of our own.
 *
 * @param module the compiled kernels.
 * @param id for people and bug reports.
 * @param helpers other threads, with a module that takes shared memory.
 * @throws RangeError when there is no memory for the network; what a helper rejects with.
 */
export async function createWasmEngine(
  module: WebAssembly.Module,
  network: Network,
  id: string,
  helpers?: Helpers,
): Promise<Engine> {
  return engineOf(await load(module, network, helpers), id);
}

/** A network packed into memory. */
interface Loaded {
  readonly crop: number;
  readonly normalise: (bytes: RgbImage['data'], to: Float32Array) => void;
  readonly memory: WebAssembly.Memory;
  readonly crew: Crew;
  readonly input: Placed;
  readonly logits: Placed;
  readonly features: Placed;
}

async function load(
  module: WebAssembly.Module,
  { crop, mean, std, plan }: Network,
  helpers: Helpers | undefined,
): Promise<Loaded> {
  const program = compilePlan(plan, { crop, num: 'f32', weights: () => 'f32' });
  const { bytes, constants, staging, ...run } = layOutRun(
    program,
    1 + (helpers?.count ?? 0),
  );
  const memory = makeMemory(bytes, helpers !== undefined);
  const kernels = await bindKernels(module, memory);
  constants.writeTo(memory);
  for (const { step, packed, at } of run.kernels) {
    packKernel(kernels, memory, step, packed, at, staging);
  }
  return {
    ...{ crop, memory },
    crew: await gatherCrew(
      { module, memory, kernels, calls: run.calls },
      helpers,
    ),
    normalise: normaliser(mean, std),
    input: run.tensors.get(INPUT)!,
    logits: run.tensors.get(program.logits)!,
    features: run.tensors.get(program.features)!,
  };
}

/** Nothing here may see the network: its weights would stay in memory twice. */
function engineOf(loaded: Loaded, id: string): Engine {
  let current: Loaded | undefined = loaded;
  return {
    id,
    backend: 'wasm',
    async infer(views, { signal, featureMaps = false, onView } = {}) {
      const outputs: ViewOutput[] = [];
      for (const [i, view] of views.entries()) {
        signal?.throwIfAborted();
        if (!current) throw new Error('the engine is disposed of');
        const output = inferOne(current, view, featureMaps);
        outputs.push(output);
        await onView?.(i, output);
      }
      return outputs;
    },
    dispose: () => {
      current?.crew.end();
      current = undefined;
    },
  };
}

function inferOne(
  { crop, memory, crew, ...loaded }: Loaded,
  view: RgbImage,
  featureMaps: boolean,
): ViewOutput {
  if (view.width !== crop || view.height !== crop) {
    throw new Error(
      `a view of ${view.width} x ${view.height} is not ${crop} x ${crop}`,
    );
  }
  const { buffer } = memory;
  const { input, logits, features } = loaded;
  const pixels = new Float32Array(buffer, input.at, crop * crop * 3);
  loaded.normalise(view.data, pixels);
  crew.run();
  const { height, width, channels } = features;
  return {
    logits: numbersAt(buffer, logits),
    ...(featureMaps && {
      featureMap: {
        ...{ height, width, channels },
        data: numbersAt(buffer, features),
      },
    }),
  };
}

/** (byte / 255 - mean) / std for every channel, by a table. */
function normaliser(mean: readonly number[], std: readonly number[]) {
  const tables = mean.map((m, c) =>
    Float32Array.from({ length: 256 }, (_, byte) => (byte / 255 - m) / std[c]!),
  );
  const [r, g, b] = tables as [Float32Array, Float32Array, Float32Array];
  return (bytes: RgbImage['data'], to: Float32Array) => {
    for (let i = 0; i < to.length; i += 3) {
      to[i] = r[bytes[i]!]!;
      to[i + 1] = g[bytes[i + 1]!]!;
      to[i + 2] = b[bytes[i + 2]!]!;
    }
  };
}

/** A tensor's numbers without those that fill its pixels up. */
function numbersAt(buffer: ArrayBufferLike, tensor: Placed): Float32Array {
  const { at, height, width, channels, pixel } = tensor;
  const all = new Float32Array(buffer, at, height * width * pixel);
  if (pixel === channels) return all.slice();
  const out = new Float32Array(height * width * channels);
  for (let i = 0; i < height * width; i++) {
    const from = i * pixel;
    out.set(all.subarray(from, from + channels), i * channels);
  }
  return out;
}
