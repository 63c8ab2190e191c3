import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { reasonOf } from '../../errors.ts';
import type { LoadedTf, Tf } from '../load-tf.ts';
import { NotHereError } from './not-here.ts';
import { isInstalled, requireOf } from './optional.ts';

type Dawn = {
  readonly create: (options: readonly string[]) => GPU;
  readonly globals: Readonly<Record<string, unknown>>;
};

const require = createRequire(import.meta.url);

/**
 * tfjs's WebGPU back-end on Dawn, Chromium's WebGPU, in Node: Vulkan, Metal or Direct3D 12.
 *
 * @param software whether an adapter will do that is no GPU but a program on the processor.
 * @throws NotHereError
 */
export async function loadWebgpu(software: boolean): Promise<LoadedTf> {
  if (!isInstalled('webgpu')) throw new NotHereError('webgpu is not installed');
  const from = requireOf('webgpu');
  const gpu = await openDawn(from);
  const adapter = await gpu.requestAdapter({
    powerPreference: 'high-performance',
  });
  if (!adapter) {
    throw new NotHereError(
      'WebGPU finds no GPU with a Vulkan, Metal or Direct3D 12 driver',
    );
  }
  const { info } = adapter;
  const device =
    info.description || [info.vendor, info.architecture].join(' ').trim();
  if (info.isFallbackAdapter && !software) {
    throw new NotHereError(
      `WebGPU finds no GPU but only a program in its place (${device})`,
    );
  }
  const tf = require('@tensorflow/tfjs') as Tf;
  // It finds the trainer's own tfjs-core and registers itself there.
  from('@tensorflow/tfjs-backend-webgpu');
  if (!(await tf.setBackend('webgpu').catch(() => false))) {
    throw new NotHereError(`tfjs cannot compute with WebGPU on ${device}`);
  }
  await tf.ready();
  const label = `tfjs-backend-webgpu ${tf.version['tfjs-core']} on ${device}`;
  return {
    tf,
    backend: 'webgpu',
    choice: 'webgpu',
    label,
    software: info.isFallbackAdapter,
  };
}

/** @returns Dawn's entry, which tfjs finds where browsers have it. */
async function openDawn(from: NodeJS.Require): Promise<GPU> {
  let dawn: Dawn;
  try {
    const url = pathToFileURL(from.resolve('webgpu')).href;
    dawn = (await import(url)) as Dawn;
  } catch (error) {
    const [reason] = reasonOf(error).split('\n');
    throw new NotHereError(`webgpu does not load (${reason})`);
  }
  Object.assign(globalThis, dawn.globals);
  const gpu = dawn.create([]);
  // Node 20 has no navigator, Node 22 one that cannot be written to.
  Object.defineProperty(globalThis, 'navigator', {
    value: { gpu, userAgent: 'Node.js' },
    configurable: true,
  });
  return gpu;
}
