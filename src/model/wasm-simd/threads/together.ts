import type { Task } from './tasks.ts';

/** Words before the counters: runs begun, helpers that are through, whether one has failed. */
const BEGUN = 0;
const THROUGH = 1;
const FAILED = 2;
const HEAD = 3;
/** Looks at a counter before the thread lies down to sleep: some 20 microseconds. */
const SPINS = 2000;
/** A sleep, in milliseconds, and how many of them without any sign of life are too many. */
const NAP = 250;
const NAPS = 120;

/** What threads share besides the network's memory: for each call the parts taken and done. */
export function makeControl(calls: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer((HEAD + 2 * calls) * 4));
}

/**
 * Does a run with the helpers. Whoever is free takes the next part of a call; the next call begins
 * when all parts of it are done, so that a helper that the system does not let run is not waited for.
 *
 * @throws WebAssembly.RuntimeError when a thread stopped; the memory is of no use afterwards.
 */
export function runTogether(
  tasks: readonly Task[],
  control: Int32Array,
  helpers: number,
): void {
  if (Atomics.load(control, BEGUN) > 0) blockUntil(control, THROUGH, helpers);
  // Nobody looks at the counters now.
  control.fill(0, HEAD);
  Atomics.store(control, THROUGH, 0);
  Atomics.add(control, BEGUN, 1);
  Atomics.notify(control, BEGUN);
  workThrough(tasks, control);
}

/** A helper's life: one run after another, until its worker is terminated or something fails. */
export function helpAlways(tasks: readonly Task[], control: Int32Array): void {
  for (let run = 0; ; run++) {
    while (Atomics.load(control, BEGUN) === run)
      Atomics.wait(control, BEGUN, run);
    workThrough(tasks, control);
    Atomics.add(control, THROUGH, 1);
    Atomics.notify(control, THROUGH);
  }
}

function workThrough(tasks: readonly Task[], control: Int32Array): void {
  for (const [i, { parts, run }] of tasks.entries()) {
    const taken = HEAD + 2 * i;
    const done = taken + 1;
    for (;;) {
      const part = Atomics.add(control, taken, 1);
      if (part >= parts) break;
      try {
        run(part);
      } catch (error) {
        Atomics.store(control, FAILED, 1);
        throw error;
      }
      if (Atomics.add(control, done, 1) === parts - 1)
        Atomics.notify(control, done);
    }
    blockUntil(control, done, parts);
  }
}

/** Blocks the thread until a counter has come so far. */
function blockUntil(control: Int32Array, counter: number, goal: number): void {
  for (let i = 0; i < SPINS; i++)
    if (Atomics.load(control, counter) === goal) return;
  let last = -1;
  for (let naps = 0; naps < NAPS; naps++) {
    const now = Atomics.load(control, counter);
    if (now === goal) return;
    if (Atomics.load(control, FAILED)) break;
    if (now !== last) naps = 0;
    last = now;
    Atomics.wait(control, counter, now, NAP);
  }
  Atomics.store(control, FAILED, 1);
  throw new WebAssembly.RuntimeError('a thread stopped');
}
