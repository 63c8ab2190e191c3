import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import type { LoaderData, PlacedTask, TaskResult, ViewTask } from './tasks.ts';

export interface LoaderOptions extends Omit<LoaderData, 'blocks'> {
  readonly workers: number;
  /** Views in a batch, at most. */
  readonly batch: number;
  /** Photos that may be under way or wait to be used, at least two batches. */
  readonly ahead: number;
}

/** A batch of views; its pixels are there until the next one is asked for. */
export interface LoadedBatch<T extends ViewTask> {
  readonly tasks: readonly T[];
  /** One view after the other, crop x crop x RGB each. */
  readonly pixels: Uint8Array;
  /** For each task why its photo could not be read, or undefined. */
  readonly reasons: readonly TaskResult[];
}

const require = createRequire(import.meta.url);

/**
 * Makes views of photos in worker threads, ahead of who uses them. Pixels travel through shared
 * memory: a fixed number of blocks that are used again and again is also what bounds the queue.
 */
export class PhotoLoader {
  readonly #pool: Piscina<PlacedTask, TaskResult>;
  readonly #blocks: readonly SharedArrayBuffer[];
  #waited = 0;

  constructor({ workers, batch, ahead, ...data }: LoaderOptions) {
    const bytes = batch * data.crop * data.crop * 3;
    const count = Math.max(2, Math.ceil(ahead / batch));
    this.#blocks = Array.from(
      { length: count },
      () => new SharedArrayBuffer(bytes),
    );
    const workerData: LoaderData = { ...data, blocks: this.#blocks };
    this.#pool = new Piscina({
      filename: new URL('./worker.ts', import.meta.url).href,
      execArgv: ['--import', pathToFileURL(require.resolve('tsx')).href],
      workerData,
      minThreads: workers,
      maxThreads: workers,
      // All tasks go to the workers at once: this thread is busy with the network and could not
      // hand out the next in time.
      concurrentTasksPerWorker: Math.ceil((count * batch) / workers),
      atomics: 'disabled',
    });
  }

  /** Milliseconds that the user of the batches has waited for them. */
  get waited(): number {
    return this.#waited;
  }

  /**
   * The batches of the plan, in its order. One stream at a time.
   *
   * @throws Error when a worker dies.
   */
  async *load<T extends ViewTask>(
    plan: Iterable<readonly T[]>,
  ): AsyncGenerator<LoadedBatch<T>> {
    const coming = plan[Symbol.iterator]();
    const free = this.#blocks.map((_, i) => i);
    const underway: {
      readonly tasks: readonly T[];
      readonly block: number;
      readonly done: Promise<TaskResult[]>;
    }[] = [];
    const fill = () => {
      while (free.length > 0) {
        const next = coming.next();
        if (next.done) return;
        const block = free.pop()!;
        const done = this.#start(next.value, block);
        underway.push({ tasks: next.value, block, done });
      }
    };
    try {
      for (fill(); underway.length > 0; fill()) {
        const { tasks, block, done } = underway[0]!;
        const from = performance.now();
        const reasons = await done;
        this.#waited += performance.now() - from;
        underway.shift();
        yield { tasks, pixels: new Uint8Array(this.#blocks[block]!), reasons };
        free.push(block);
      }
    } finally {
      // The blocks are used again: nobody may write into them any more.
      await Promise.allSettled(underway.map(({ done }) => done));
    }
  }

  #start(tasks: readonly ViewTask[], block: number): Promise<TaskResult[]> {
    const done = Promise.all(
      tasks.map(({ file, chance }, position) =>
        this.#pool.run({ file, block, position, ...(chance && { chance }) }),
      ),
    );
    // Whoever awaits it gets the failure; until then it must not end the process.
    done.catch(() => undefined);
    return done;
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
