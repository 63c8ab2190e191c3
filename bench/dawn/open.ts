import { create, globals } from 'webgpu';

export interface OpenGpu {
  readonly adapter: GPUAdapter;
  readonly device: GPUDevice;
  readonly name: string;
  readonly software: boolean;
}

/** Dawn's own objects die, and take the process with them, once nothing points at them. */
const kept: unknown[] = [];

/**
 * Opens the machine's GPU through Dawn, Chromium's WebGPU, with every feature and limit that kernels
 * profit from.
 *
 * @param flags of Dawn, such as `enable-dawn-features=vulkan_enable_f16_on_nvidia`.
 */
export async function openGpu(flags: readonly string[]): Promise<OpenGpu> {
  Object.assign(globalThis, globals);
  const gpu = create(flags);
  Object.defineProperty(globalThis, 'navigator', {
    value: { gpu, userAgent: 'Node.js' },
    configurable: true,
  });
  const adapter = await gpu.requestAdapter({
    powerPreference: 'high-performance',
  });
  if (!adapter) throw new Error('Dawn finds no adapter');
  const wanted = ['shader-f16', 'subgroups', 'timestamp-query'] as const;
  const { limits, features, info } = adapter;
  const device = await adapter.requestDevice({
    requiredFeatures: wanted.filter((one) => features.has(one)),
    requiredLimits: {
      maxBufferSize: limits.maxBufferSize,
      maxStorageBufferBindingSize: limits.maxStorageBufferBindingSize,
      maxComputeWorkgroupStorageSize: limits.maxComputeWorkgroupStorageSize,
      maxComputeInvocationsPerWorkgroup:
        limits.maxComputeInvocationsPerWorkgroup,
      maxComputeWorkgroupSizeX: limits.maxComputeWorkgroupSizeX,
      maxComputeWorkgroupsPerDimension: limits.maxComputeWorkgroupsPerDimension,
    },
  });
  device.addEventListener('uncapturederror', ({ error }) =>
    console.error(error.message.slice(0, 2000)),
  );
  kept.push(gpu, adapter, device);
  const { vendor, architecture, description } = info;
  const name = [vendor, architecture, info.device, description]
    .filter(Boolean)
    .join(' ');
  const software = info.isFallbackAdapter || /swiftshader|llvmpipe/i.test(name);
  return { adapter, device, name, software };
}
