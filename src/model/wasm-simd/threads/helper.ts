import { bindKernels, type Call } from '../kernels.ts';
import { tasksOf } from './tasks.ts';
import { helpAlways } from './together.ts';

/** What a helper is told when it starts. */
export interface HelperOrder {
  readonly module: WebAssembly.Module;
  /** Shared. */
  readonly memory: WebAssembly.Memory;
  readonly calls: readonly Call[];
  readonly control: Int32Array<SharedArrayBuffer>;
  readonly thread: number;
  readonly threads: number;
}

/** A helper says it is ready, and then never hears anything again: it sleeps between runs. */
export async function help(order: HelperOrder, ready: () => void) {
  const { module, memory, calls, control, thread, threads } = order;
  const kernels = await bindKernels(module, memory);
  const tasks = tasksOf(kernels, calls, thread, threads);
  ready();
  helpAlways(tasks, control);
}
