import type { Call, Kernels } from '../kernels.ts';
import { partsFor } from './parts.ts';

/** A call in parts that any thread may do, in any order. */
export interface Task {
  readonly parts: number;
  readonly run: (part: number) => void;
}

/**
 * The calls of a run as one thread carries them out.
 *
 * @param thread 0 to threads - 1.
 */
export function tasksOf(
  kernels: Kernels,
  calls: readonly Call[],
  thread: number,
  threads: number,
): Task[] {
  const most = partsFor(threads);
  return calls.map(([name, ...args]): Task => {
    const kernel: (...args: number[]) => void = kernels[name];
    switch (name) {
      case 'conv':
      case 'winogradIn':
      case 'winogradOut':
        return {
          parts: most,
          run: (part) => kernel(...args, part, most, thread),
        };
      default:
        return { parts: 1, run: () => kernel(...args) };
    }
  });
}

/** Runs the calls on one thread. */
export function runAlone(tasks: readonly Task[]): void {
  for (const { parts, run } of tasks)
    for (let part = 0; part < parts; part++) run(part);
}
