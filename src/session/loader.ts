import type { StoreApi } from 'zustand/vanilla';
import type { Problem } from '../core/problems/problem.ts';
import type { BackendChoice, LoadRequest } from '../worker/api.ts';
import type { ClassifierClient } from './client.ts';
import { problemOf } from './problems.ts';
import type { SessionState } from './state.ts';
import type { ConsentMemory } from './weights/consent.ts';

export interface Loader {
  /** Loads the model; a load that is under way is dropped. */
  load(backend: BackendChoice): Promise<void>;
  stop(): void;
}

/**
 * Drives `state.model`.
 *
 * @param model which one to load.
 * @param alongside is begun with a load that asks no question, once, and must have settled before
 * "ready" is said; its failure is no obstacle.
 * @param onReady called after the state says so.
 * @param onProblem called instead of a state change when loading fails.
 */
export function createLoader(options: {
  client: ClassifierClient;
  store: StoreApi<SessionState>;
  model: () => Pick<LoadRequest, 'modelUrl' | 'source'>;
  consent: ConsentMemory;
  alongside: () => Promise<unknown>;
  onReady: () => void;
  onProblem: (problem: Problem) => void;
}): Loader {
  const { client, store, consent, onReady, onProblem } = options;
  let task: AbortController | undefined;
  let rest: Promise<unknown> | undefined;
  const begin = () => (rest ??= options.alongside().catch(() => undefined));

  async function load(backend: BackendChoice): Promise<void> {
    task?.abort();
    const { signal } = (task = new AbortController());
    const request = { ...options.model(), backend };
    const agreed = consent.read(request.modelUrl);
    store.setState({
      model: { phase: 'downloading', loadedBytes: 0, totalBytes: 0 },
    });
    if (agreed === 'given') void begin();
    let result: Awaited<ReturnType<ClassifierClient['load']>>;
    try {
      result = await client.load(
        agreed === 'given' ? request : { ...request, download: 'ask' },
        {
          signal,
          onProgress(progress) {
            const over = store.getState().model.phase === 'ready';
            if (!signal.aborted && !over) store.setState({ model: progress });
          },
        },
      );
      // A question needs none of it.
      if (!('offer' in result)) await begin();
    } catch (error) {
      if (!signal.aborted) onProblem(problemOf(error));
      return;
    }
    if (signal.aborted) return;
    if ('offer' in result) {
      const { offer } = result;
      const paused = agreed === 'paused';
      store.setState({ model: { phase: 'asking', offer, paused } });
      return;
    }
    store.setState({ model: { phase: 'ready', model: result } });
    onReady();
  }

  return { load, stop: () => task?.abort() };
}
