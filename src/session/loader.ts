import type { StoreApi } from 'zustand/vanilla';
import type { Problem } from '../core/problems/problem.ts';
import type { BackendChoice, LoadedModel } from '../worker/api.ts';
import type { ClassifierClient } from './client.ts';
import { problemOf } from './problems.ts';
import type { SessionState } from './state.ts';

export interface Loader {
  /** Loads the model; a load that is under way is dropped. */
  load(backend: BackendChoice): Promise<void>;
  stop(): void;
}

/**
 * Drives `state.model`.
 *
 * @param alongside must have settled before "ready" is said; its failure is no obstacle.
 * @param onReady called after the state says so.
 * @param onProblem called instead of a state change when loading fails.
 */
export function createLoader(options: {
  client: ClassifierClient;
  store: StoreApi<SessionState>;
  modelUrl: string;
  alongside: Promise<unknown>;
  onReady: () => void;
  onProblem: (problem: Problem) => void;
}): Loader {
  const { client, store, modelUrl, onReady, onProblem } = options;
  let task: AbortController | undefined;

  async function load(backend: BackendChoice): Promise<void> {
    task?.abort();
    const { signal } = (task = new AbortController());
    store.setState({
      model: { phase: 'downloading', loadedBytes: 0, totalBytes: 0 },
    });
    let model: LoadedModel;
    try {
      model = await client.load(
        { modelUrl, backend },
        {
          signal,
          onProgress(progress) {
            const over = store.getState().model.phase === 'ready';
            if (!signal.aborted && !over) store.setState({ model: progress });
          },
        },
      );
      await options.alongside.catch(() => undefined);
    } catch (error) {
      if (!signal.aborted) onProblem(problemOf(error));
      return;
    }
    if (signal.aborted) return;
    store.setState({ model: { phase: 'ready', model } });
    onReady();
  }

  return { load, stop: () => task?.abort() };
}
