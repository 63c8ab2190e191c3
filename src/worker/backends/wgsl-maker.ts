import type { Num } from '../../model/wgsl/conv-spec.ts';
import { createWgslEngine, type WgslEngine } from '../../model/wgsl/engine.ts';
import type { GpuTraits } from '../../model/wgsl/tiles.ts';
import type { EngineMaker } from './backend.ts';
import { rememberedTiles, rememberTiles } from './tile-memory.ts';

/** Kernels of our own: with 16-bit numbers where the device has them, then with 32 bits. */
export function wgslMakers(
  device: GPUDevice,
  info: GPUAdapterInfo,
  name: string,
  software: boolean,
): EngineMaker[] {
  const nums: Num[] = device.features.has('shader-f16')
    ? ['f16', 'f32']
    : ['f32'];
  return nums.map((num) =>
    wgslMaker(device, `${name} ${num}`, {
      num,
      // Invocations four abreast: a program on the processor, or a GPU without fast workgroup memory.
      software: software || info.subgroupMaxSize === 4,
      subgroups: device.features.has('subgroups') && info.subgroupMinSize >= 4,
      workgroupStorage: device.limits.maxComputeWorkgroupStorageSize,
      workgroupInvocations: device.limits.maxComputeInvocationsPerWorkgroup,
    }),
  );
}

function wgslMaker(
  device: GPUDevice,
  name: string,
  gpu: GpuTraits,
): EngineMaker {
  let engine: WgslEngine | undefined;
  let known = false;
  return {
    async make(network) {
      const choice = await rememberedTiles(name);
      known = choice !== undefined;
      engine = await createWgslEngine(device, network, {
        gpu,
        ...(choice && { choice }),
      });
      return engine;
    },
    async improve(holds) {
      // Tiles differ little on what takes seconds anyway.
      if (known || gpu.software) return;
      const tiles = await engine?.tune(holds);
      if (tiles) await rememberTiles(name, tiles);
    },
  };
}
