import { wrap } from 'comlink';
import { ProblemError, type Problem } from '../../src/core/problems/problem.ts';
import type { Size } from '../../src/core/geometry/views.ts';
import type { BackendChoice, LoadedModel } from '../../src/worker/api.ts';
import { createComlinkClient } from '../../src/session/comlink-client.ts';
import type { PhotoWorker } from './photo-worker.ts';
import { timeMany, type ManyTimes } from './time-many.ts';
import { timePhotos } from './time-photos.ts';

const client = createComlinkClient();
const lost: Problem[] = [];
client.onLost((problem) => lost.push(problem));

let loaded: LoadedModel | undefined;

const photos = wrap<PhotoWorker>(
  // Vite bundles a worker only when it is written like this.
  new Worker(new URL('./photo-worker.ts', import.meta.url), {
    type: 'module',
  }),
);

/** What the worker's tests reach from a page, without the app around it. */
const bench = {
  client,
  /** What the client told its listener. */
  lost,
  photos,
  /** Loads the network under `model/` and tells how to send photos through it. */
  async openMany(backend: BackendChoice): Promise<string> {
    const modelUrl = new URL('model/', location.href).href;
    loaded = (await client.load({ modelUrl, backend })) as LoadedModel;
    return loaded.engine;
  },
  timeMany: (task: Parameters<typeof timeMany>[2]): Promise<ManyTimes> =>
    timeMany(client, loaded!, task),
  timePhotos: (size: Size, rounds: number) => timePhotos(photos, size, rounds),

  blobOf(base64: string, type = ''): Blob {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    return new Blob([bytes], { type });
  },

  /** Errors lose what they are on the way out of the page, so they go as data. */
  async settle<T>(
    work: Promise<T>,
  ): Promise<{ value: T } | { problem: Problem } | { error: string }> {
    try {
      return { value: await work };
    } catch (error) {
      if (error instanceof ProblemError) return { problem: error.problem };
      return { error: (error as Error).name };
    }
  },
};

export type BenchGlobal = typeof bench;

declare global {
  var bench: BenchGlobal;
}

globalThis.bench = bench;
