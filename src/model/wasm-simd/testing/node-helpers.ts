import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Helpers } from '../threads/crew.ts';
import type { HelperOrder } from '../threads/helper.ts';

const script = new URL('./node-helper.ts', import.meta.url);
/** Threads of Node know no TypeScript by themselves. */
const START = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import('${script.href}');
});`;

/**
 * Threads of Node in place of a browser's workers.
 *
 * @param change what the helpers are told instead.
 */
export function nodeHelpers(
  count: number,
  change = (order: HelperOrder): HelperOrder => order,
): Helpers & { readonly alive: () => number } {
  let alive = 0;
  return {
    count,
    alive: () => alive,
    spawn() {
      let worker: Worker | undefined;
      return {
        async start(order) {
          worker = new Worker(START, {
            ...{ eval: true, workerData: change(order) },
          });
          alive++;
          worker.once('exit', () => alive--);
          await once(worker, 'message');
          worker.on('error', () => undefined);
        },
        end: () => void worker?.terminate(),
      };
    },
  };
}
