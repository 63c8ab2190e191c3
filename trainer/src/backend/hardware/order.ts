import type { Backend } from '../choices.ts';
import { type CudaPlan, planCuda } from './cuda.ts';
import { findGpus, type Gpu } from './gpus.ts';
import type { Probe } from './probe.ts';

export interface Hardware {
  readonly gpus: readonly Gpu[];
  readonly cuda: CudaPlan;
  /** What suits the machine, the fastest first; wasm, which always works, is last. */
  readonly order: readonly Backend[];
}

/** Looks at the machine and says which back-ends suit it, installed or not. */
export function findHardware(probe: Probe): Hardware {
  const gpus = findGpus(probe);
  const cuda = planCuda(probe, gpus);
  const order: Backend[] = [];
  if (cuda.roads.length > 0) order.push('cuda');
  if (gpus.length > 0) order.push('webgpu');
  order.push('tensorflow', 'wasm');
  return { gpus, cuda, order };
}
