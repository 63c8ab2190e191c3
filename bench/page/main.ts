import { showTable } from './table.ts';
import { RUNTIMES } from './runtimes.ts';
import type { Loaded } from './runtime.ts';
import { makeTask } from './task.ts';

let loaded: Loaded | undefined;

/** What `npm run bench -- runtime` calls, one runtime a page. */
const bench = {
  async load(name: string, crops: number, threads: number) {
    const start = performance.now();
    const task = await makeTask(crops, threads);
    const load = await RUNTIMES[name]!();
    const fetched = performance.now();
    loaded = await load(task);
    const ready = performance.now();
    const logits = await loaded.run();
    return {
      id: loaded.id,
      files: fetched - start,
      parse: task.parse,
      load: ready - fetched,
      first: performance.now() - ready,
      logits: [...logits],
    };
  },
  async run() {
    const start = performance.now();
    await loaded!.run();
    return performance.now() - start;
  },
  async adapter() {
    const gpu = navigator.gpu as GPU | undefined;
    const adapter = await gpu?.requestAdapter();
    if (!adapter) return null;
    const { vendor, architecture, description } = adapter.info;
    return [vendor, architecture, description].filter(Boolean).join(' ');
  },
};

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
if (!new URLSearchParams(location.search).has('driven')) showTable(bench);
