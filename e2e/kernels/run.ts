import { mulberry32 } from '../../src/core/random/mulberry32.ts';
import { BINDING } from '../../src/model/wgsl/conv-parts.ts';
import type { Kernel } from '../../src/model/wgsl/conv-spec.ts';
import { GpuMemory } from '../../src/model/wgsl/gpu-memory.ts';
import { packBlocks, toBytes } from '../../src/model/wgsl/pack.ts';
import { Pipelines } from '../../src/model/wgsl/pipelines.ts';
import { makeKernel } from '../../src/model/wgsl/tiles.ts';
import { type KernelCase, kernelCases } from './cases.ts';
import { plainConv } from './plain.ts';

/** Runs in the page: every case on the GPU beside plain JavaScript. */
export async function runKernels(
  seed: number,
): Promise<{ name: string; off: number }[]> {
  const adapter = await navigator.gpu.requestAdapter();
  if (!adapter) throw new Error('no WebGPU');
  const device = await adapter.requestDevice({
    requiredFeatures: adapter.features.has('subgroups') ? ['subgroups'] : [],
  });
  const random = mulberry32(seed);
  const results: { name: string; off: number }[] = [];
  const cases = kernelCases(random).filter(
    ({ tile }) =>
      tile.kind === 'tiled' || !tile.share || device.features.has('subgroups'),
  );
  for (const one of cases) {
    results.push({ name: one.name, off: await runCase(device, one, random) });
  }
  return results;
}

/** The largest difference of any number, NaN if one is none. */
async function runCase(
  device: GPUDevice,
  { name, spec, tile, views }: KernelCase,
  random: () => number,
): Promise<number> {
  const kernel = makeKernel(spec, tile);
  if (!kernel) throw new Error(`${name} does not fit`);
  const channelsIn = spec.inQuads * 4;
  const channelsOut = spec.outQuads * 4;
  const numbers = (length: number) =>
    Float32Array.from({ length }, () => random() * 2 - 1);
  const x = numbers(views * spec.inHeight * spec.inWidth * channelsIn);
  const made = views * spec.outHeight * spec.outWidth * channelsOut;
  const codes = Int8Array.from(
    numbers(spec.size ** 2 * channelsIn * channelsOut),
    (n) => Math.round(n * 127),
  );
  const factor = numbers(channelsOut).map((n) => n / 127);
  const weights = Float32Array.from(
    codes,
    (code, i) => code * factor[i % channelsOut]!,
  );
  const [bias, scale, offset] = [channelsOut, channelsOut, channelsOut].map(
    numbers,
  ) as [Float32Array, Float32Array, Float32Array];
  const residual = numbers(made);
  const post = Float32Array.from([...bias, ...factor, ...scale, ...offset]);
  const blocks = packBlocks<Int8Array | Float32Array>(
    spec.weights === 'i8' ? codes : weights,
    spec.size ** 2,
    channelsIn,
    channelsOut,
  );

  const memory = new GpuMemory(device);
  const params = memory.uniform(16);
  device.queue.writeBuffer(params, 0, new Uint32Array([views, 0, 0, 0]));
  const output = memory.storage(made * 4);
  const second = memory.storage(made * 4);
  const buffers: Record<number, GPUBuffer> = {
    [BINDING.params]: params,
    [BINDING.input]: memory.upload(x),
    [BINDING.weights]: memory.upload(toBytes(blocks, spec.weights)),
    [BINDING.post]: memory.upload(post),
    [BINDING.residual]: memory.upload(residual),
    [BINDING.output]: output,
    [BINDING.second]: second,
    [BINDING.scratch]: memory.storage(kernel.scratch?.(views) ?? 16),
  };
  device.pushErrorScope('validation');
  const chain = kernel.reduce ? [kernel, kernel.reduce] : [kernel];
  for (const link of chain) await dispatch(device, link, buffers, views);
  const wanted = plainConv(spec, views, {
    ...{ x, kernel: weights, bias, residual, scale, offset },
  });
  const offs = await Promise.all([
    spec.output ? memory.read(output, made * 4) : undefined,
    spec.second ? memory.read(second, made * 4) : undefined,
  ]);
  const error = await device.popErrorScope();
  memory.dispose();
  if (error) throw new Error(`${name}: ${error.message}`);
  const farthest = (got: ArrayBuffer | undefined, want: Float32Array) =>
    got
      ? new Float32Array(got).reduce(
          (most, y, i) => Math.max(most, Math.abs(y - want[i]!)),
          0,
        )
      : 0;
  return Math.max(
    farthest(offs[0], wanted.output),
    farthest(offs[1], wanted.second),
  );
}

async function dispatch(
  device: GPUDevice,
  { code, grid }: Kernel,
  buffers: Readonly<Record<number, GPUBuffer>>,
  views: number,
): Promise<void> {
  const pipeline = await new Pipelines(device).get(code);
  const bindings = [...code.matchAll(/@binding\((\d+)\)/g)].map(([, n]) => +n!);
  const group = device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: bindings.map((binding) => ({
      binding,
      resource: { buffer: buffers[binding]! },
    })),
  });
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, group);
  pass.dispatchWorkgroups(...grid(views));
  pass.end();
  device.queue.submit([encoder.finish()]);
}
