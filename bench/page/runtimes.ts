import type { LoadRuntime } from './runtime.ts';

/** The runtimes by place and name; each comes with code of its own, fetched when it is used. */
export const RUNTIMES: Readonly<Record<string, () => Promise<LoadRuntime>>> = {
  'webgpu.ours': async () => (await import('./ours.ts')).oursWebGpu,
  'webgpu.tfjs': async () => (await import('./tfjs.ts')).tfjsWebGpu,
  'webgpu.ort': async () => (await import('./ort.ts')).ortWebGpu,
  'webgpu.litert': async () => (await import('./litert.ts')).liteRtWebGpu,
  'cpu.ours': async () => (await import('./ours.ts')).oursCpu,
  'cpu.tfjs': async () => (await import('./tfjs.ts')).tfjsCpu,
  'cpu.ort': async () => (await import('./ort.ts')).ortCpu,
  'cpu.litert': async () => (await import('./litert.ts')).liteRtCpu,
};
