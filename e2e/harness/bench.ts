import { wrap } from 'comlink';
import { createComlinkClient } from '../../src/session/comlink-client.ts';
import type { PhotoWorker } from './photo-worker.ts';

/** What the worker's tests reach from a page, without the app around it. */
const bench = {
  createComlinkClient,
  photos: wrap<PhotoWorker>(
    // Vite bundles a worker only when it is written like this.
    new Worker(new URL('./photo-worker.ts', import.meta.url), {
      type: 'module',
    }),
  ),
};

export type Bench = typeof bench;

declare global {
  var bench: Bench;
}

globalThis.bench = bench;
