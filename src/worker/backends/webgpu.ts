import { ProblemError, type Problem } from '../../core/problems/problem.ts';
import type { Engine } from '../../model/engine.ts';
import type { Network } from '../../model/network.ts';
import type { Candidate, OpenBackend } from './backend.ts';
import { Loss } from './loss.ts';
import { isSoftwareName } from './software.ts';
import { tfjsMaker } from './tfjs-maker.ts';
import { wgslMakers } from './wgsl-maker.ts';

const FEATURES = ['shader-f16', 'subgroups'] as const;

/** Limits that kernels profit from, beyond what every device must have. */
const LIMITS = [
  'maxBufferSize',
  'maxStorageBufferBindingSize',
  'maxComputeWorkgroupStorageSize',
  'maxComputeWorkgroupsPerDimension',
  'maxComputeWorkgroupSizeX',
  'maxComputeInvocationsPerWorkgroup',
] as const;

const SCOPES = ['validation', 'out-of-memory', 'internal'] as const;

/** Asks for an adapter before tfjs does, which would turn to WebGL without a word. */
export async function probeWebGpu(): Promise<Candidate | undefined> {
  // The types promise what many browsers lack.
  const gpu = navigator.gpu as GPU | undefined;
  const adapter = await gpu?.requestAdapter({
    powerPreference: 'high-performance',
  });
  if (!adapter) return undefined;
  const { vendor, architecture, description, isFallbackAdapter } = adapter.info;
  const name = [vendor, architecture, description].filter(Boolean).join(' ');
  const software = isFallbackAdapter || isSoftwareName(name);
  return {
    backend: 'webgpu',
    adapter: name,
    software,
    open: () => open(adapter, name, software),
  };
}

async function open(
  adapter: GPUAdapter,
  name: string,
  software: boolean,
): Promise<OpenBackend> {
  const device = await adapter.requestDevice({
    requiredFeatures: FEATURES.filter((one) => adapter.features.has(one)),
    requiredLimits: Object.fromEntries(
      LIMITS.map((limit) => [limit, adapter.limits[limit]]),
    ),
  });
  const loss = new Loss();
  void device.lost.then(({ reason, message }) =>
    loss.tell(gpuLost(`${reason}: ${message}`)),
  );
  device.addEventListener('uncapturederror', ({ error }) =>
    loss.tell(errorToProblem(error)),
  );
  return {
    name: 'webgpu',
    engines: [
      ...wgslMakers(device, adapter.info, name, software),
      { make: (network) => stock(device, adapter.info, network) },
    ],
    lost: loss.lost,
    checked: (work) => loss.race(scoped(device, work)),
  };
}

/** tfjs on the same device, fetched only where our own kernels fail. */
async function stock(
  device: GPUDevice,
  info: GPUAdapterInfo,
  network: Network,
): Promise<Engine> {
  const [tf, { WebGPUBackend }] = await Promise.all([
    import('@tensorflow/tfjs-core'),
    import('@tensorflow/tfjs-backend-webgpu'),
  ]);
  const backend = new WebGPUBackend(device, info);
  tf.removeBackend('webgpu');
  tf.registerBackend('webgpu', () => backend);
  if (!(await tf.setBackend('webgpu'))) {
    throw new Error('tfjs did not take the WebGPU device');
  }
  return tfjsMaker('webgpu', tf).make(network);
}

/** Runs work within error scopes, since a kernel over a limit fails without an exception. */
async function scoped<T>(
  device: GPUDevice,
  work: () => Promise<T>,
): Promise<T> {
  SCOPES.forEach((scope) => device.pushErrorScope(scope));
  const [result] = await Promise.allSettled([work()]);
  const errors = await Promise.all(SCOPES.map(() => device.popErrorScope()));
  const error = errors.find((one) => one !== null);
  if (error) {
    const { code, ...rest } = errorToProblem(error);
    throw new ProblemError(code, rest);
  }
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

function errorToProblem(error: GPUError): Problem {
  return error instanceof GPUOutOfMemoryError
    ? { code: 'out-of-memory', detail: error.message }
    : gpuLost(error.message);
}

function gpuLost(detail: string): Problem {
  return { code: 'gpu-lost', detail };
}
