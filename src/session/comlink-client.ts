import { transfer } from 'comlink';
import type { Problem } from '../core/problems/problem.ts';
import type {
  ClassifyProgress,
  ClassifyRequest,
  DownloadProgress,
  Handover,
  LoadedModel,
  LoadOutcome,
  LoadProgress,
  LoadRequest,
  Outcome,
  PhotoAnswer,
  StoredModel,
  WeightsOffer,
  WeightsOrigin,
} from '../worker/api.ts';
import type { ClassifierClient, TaskOptions } from './client.ts';
import { Connection } from './connection.ts';

/**
 * Longer than the worker waits for the browser's decoder: this is for decoders of our own, during
 * which the worker hears nothing.
 */
const MAX_SILENCE_MS = 60_000;

/**
 * Runs the classifier in a worker of its own.
 *
 * @param spawn starts a worker; tests put a double here.
 */
export function createComlinkClient(
  spawn: () => Worker = spawnWorker,
  milliseconds = MAX_SILENCE_MS,
): ClassifierClient {
  const listeners = new Set<(problem: Problem) => void>();
  const connect = () =>
    new Connection(spawn(), (problem) => {
      fresh = false;
      for (const listener of listeners) listener(problem);
    });
  // tfjs cannot change backends safely, so a worker loads once in its life.
  let fresh = true;
  let connection = connect();

  const restart = () => {
    connection.end();
    connection = connect();
    fresh = true;
  };

  return {
    async load(
      request: LoadRequest,
      options: TaskOptions<LoadProgress> = {},
    ): Promise<LoadedModel | { readonly offer: WeightsOffer }> {
      return loadIn(
        () => {
          if (!fresh) restart();
          fresh = false;
          return connection;
        },
        request,
        options,
      );
    },

    async tryOut(request: LoadRequest): Promise<LoadedModel> {
      let current: Connection | undefined;
      try {
        const result = await loadIn(
          () => {
            current?.end();
            return (current = new Connection(spawn(), () => undefined));
          },
          request,
          {},
        );
        if ('offer' in result) throw new Error('nobody was to be asked');
        return result;
      } finally {
        current?.end();
      }
    },

    async download(
      request: { readonly modelUrl: string },
      options: TaskOptions<DownloadProgress> = {},
    ): Promise<WeightsOrigin> {
      const outcome = await connection.run<
        Outcome<WeightsOrigin>,
        DownloadProgress
      >(
        (remote, task, onProgress) =>
          remote.download(task, request, onProgress),
        options,
      );
      return outcome.value;
    },

    async stored(): Promise<readonly StoredModel[]> {
      const outcome = await connection.run<
        Outcome<readonly StoredModel[]>,
        never
      >((remote) => remote.stored(), {});
      return outcome.value;
    },

    async forget(key?: string): Promise<void> {
      await connection.run<Outcome<null>, never>(
        (remote) => remote.forget(key),
        {},
      );
    },

    async classify(
      request: ClassifyRequest,
      options: TaskOptions<ClassifyProgress> = {},
    ): Promise<PhotoAnswer> {
      const outcome = await connection.run<
        Outcome<PhotoAnswer>,
        ClassifyProgress
      >(
        (remote, task, onProgress) =>
          remote.classify(task, request, onProgress),
        options,
        { milliseconds, within: ({ phase }) => phase === 'decoding' },
      );
      return outcome.value;
    },

    restart,

    onLost(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    dispose() {
      listeners.clear();
      connection.end();
    },
  };
}

/** Loads a model, with as many workers one after the other as backends fail. */
async function loadIn(
  nextConnection: () => Connection,
  request: LoadRequest,
  options: TaskOptions<LoadProgress>,
): Promise<LoadedModel | { readonly offer: WeightsOffer }> {
  let handover: Handover | undefined;
  for (;;) {
    options.signal?.throwIfAborted();
    const current = nextConnection();
    const outcome = await current.run<LoadOutcome, LoadProgress>(
      (remote, task, onProgress) =>
        remote.load(task, handOver(request, handover), onProgress),
      options,
    );
    if (outcome.ok) {
      current.watch();
      return outcome.value;
    }
    if ('offer' in outcome) return { offer: outcome.offer };
    handover = outcome.handover;
  }
}

function handOver(request: LoadRequest, handover: Handover | undefined) {
  if (!handover) return request;
  return transfer({ ...request, handover }, [handover.model.shards.buffer]);
}

function spawnWorker(): Worker {
  return new Worker(new URL('../worker/worker.ts', import.meta.url), {
    type: 'module',
    name: 'classifier',
  });
}
