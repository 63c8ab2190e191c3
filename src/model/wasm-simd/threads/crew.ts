import type { HelperOrder } from './helper.ts';
import { runAlone, tasksOf } from './tasks.ts';
import { makeControl, runTogether } from './together.ts';
import type { Kernels } from '../kernels.ts';

/** As much of a worker as is needed here. */
export interface Helper {
  /** Resolves when the helper waits for work; rejects when its script does not come or fails. */
  readonly start: (order: HelperOrder) => Promise<void>;
  readonly end: () => void;
}

/** The threads beside this one. */
export interface Helpers {
  readonly count: number;
  readonly spawn: () => Helper;
}

/** Carries out runs, on this thread and its helpers. */
export interface Crew {
  /** @throws WebAssembly.RuntimeError when a thread stopped. */
  readonly run: () => void;
  readonly end: () => void;
}

type Order = Omit<HelperOrder, 'control' | 'thread' | 'threads'> & {
  readonly kernels: Kernels;
};

/** Starts the helpers, if there are any. @throws what a helper rejects with. */
export async function gatherCrew(
  { kernels, ...order }: Order,
  helpers?: Helpers,
): Promise<Crew> {
  const { calls } = order;
  const threads = 1 + (helpers?.count ?? 0);
  const tasks = tasksOf(kernels, calls, 0, threads);
  if (!helpers) return { run: () => runAlone(tasks), end: () => undefined };

  const control = makeControl(calls.length);
  const started = Array.from({ length: helpers.count }, helpers.spawn);
  const end = () => started.forEach((helper) => helper.end());
  try {
    await Promise.all(
      started.map((helper, i) =>
        helper.start({ ...order, control, thread: i + 1, threads }),
      ),
    );
  } catch (error) {
    end();
    throw error;
  }
  return { run: () => runTogether(tasks, control, helpers.count), end };
}
