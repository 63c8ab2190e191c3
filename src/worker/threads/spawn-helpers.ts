import '../../shared/pwa/trusted-types.ts';
import type { Helper, Helpers } from '../../model/wasm-simd/threads/crew.ts';

/** A helper that says nothing for so long, in milliseconds, is done without. */
const PATIENCE = 10_000;
/** More threads than this want more of the memory than it has to give. */
const MOST = 8;

/**
 * Threads beside this one, one less than the processor has.
 *
 * @returns undefined where memory cannot be shared: the host has to isolate the page
 * (docs/hosting.md).
 */
export function helpersHere(): Helpers | undefined {
  const count = Math.min(navigator.hardwareConcurrency, MOST) - 1;
  return globalThis.crossOriginIsolated && count > 0
    ? { count, spawn }
    : undefined;
}

function spawn(): Helper {
  const worker = new Worker(new URL('./helper.ts', import.meta.url), {
    type: 'module',
    name: 'helper',
  });
  return {
    start: (order) =>
      new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('no helper in time')), PATIENCE);
        worker.onmessage = ({ data }: MessageEvent<string | undefined>) =>
          data === undefined ? resolve() : reject(new Error(data));
        worker.onerror = (event) => {
          event.preventDefault();
          reject(new Error(event.message ?? 'the helper did not arrive'));
        };
        worker.postMessage(order);
      }),
    end: () => worker.terminate(),
  };
}
