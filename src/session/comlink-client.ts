import { transfer } from 'comlink';
import type { Problem } from '../core/problems/problem.ts';
import type {
  ClassifyProgress,
  ClassifyRequest,
  Handover,
  LoadedModel,
  LoadOutcome,
  LoadProgress,
  LoadRequest,
  Outcome,
  PhotoAnswer,
} from '../worker/api.ts';
import type { ClassifierClient, TaskOptions } from './client.ts';
import { Connection } from './connection.ts';

/**
 * Runs the classifier in a worker of its own.
 *
 * @param spawn starts a worker; tests put a double here.
 */
export function createComlinkClient(
  spawn: () => Worker = spawnWorker,
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
    ): Promise<LoadedModel> {
      let handover: Handover | undefined;
      for (;;) {
        options.signal?.throwIfAborted();
        if (!fresh) restart();
        fresh = false;
        const current = connection;
        const outcome = await current.run<LoadOutcome, LoadProgress>(
          (remote, task, onProgress) =>
            remote.load(task, handOver(request, handover), onProgress),
          options,
        );
        if (outcome.ok) {
          current.watch();
          return outcome.value;
        }
        handover = outcome.handover;
      }
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
