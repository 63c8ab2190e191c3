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

/**
 * Runs a network on the processor with kernels of our own.
 *
 * @param module the compiled kernels.
 * @param id for people and bug reports.
 * @throws RangeError when there is no memory for the network.
 */
export async function createWasmEngine(
  module: WebAssembly.Module,
  network: Network,
  id: string,
): Promise<Engine> {
  const { crop, mean, std, plan } = network;
  const program = compilePlan(plan, { crop, num: 'f32', weights: () => 'f32' });
  const run = layOutRun(program);
  const memory = makeMemory(run.bytes);
  const kernels = await bindKernels(module, memory);
  run.constants.writeTo(memory);
  for (const { step, packed, at } of run.kernels) {
    packKernel(kernels, memory, step, packed, at, run.staging);
  }
  // From here on nothing may hold on to the network, whose weights are packed now.
  const { calls } = run;
  const [input, logits, features] = [
    INPUT,
    program.logits,
    program.features,
  ].map((name) => run.tensors.get(name)!) as [Placed, Placed, Placed];
  const normalise = normaliser(mean, std);

  const inferOne = (view: RgbImage, featureMaps: boolean): ViewOutput => {
    if (view.width !== crop || view.height !== crop) {
      throw new Error(
        `a view of ${view.width} x ${view.height} is not ${crop} x ${crop}`,
      );
    }
    const { buffer } = memory;
    normalise(view.data, new Float32Array(buffer, input.at, crop * crop * 3));
    for (const [name, ...args] of calls) {
      (kernels[name] as (...args: number[]) => void)(...args, 0, 1);
    }
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
  };

  return {
    id,
    backend: 'wasm',
    async infer(views, { signal, featureMaps = false, onView } = {}) {
      const outputs: ViewOutput[] = [];
      for (const [i, view] of views.entries()) {
        signal?.throwIfAborted();
        const output = inferOne(view, featureMaps);
        outputs.push(output);
        await onView?.(i, output);
      }
      return outputs;
    },
    dispose() {},
  };
}

/** (byte / 255 - mean) / std for every channel, by a table. */
function normaliser(mean: readonly number[], std: readonly number[]) {
  const tables = mean.map((m, c) =>
    Float32Array.from({ length: 256 }, (_, byte) => (byte / 255 - m) / std[c]!),
  );
  const [r, g, b] = tables as [Float32Array, Float32Array, Float32Array];
  return (bytes: Uint8Array | Uint8ClampedArray, to: Float32Array) => {
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
