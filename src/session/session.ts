import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../core/problems/problem.ts';
import type { BackendChoice } from '../worker/api.ts';
import { createAsks, type Asks } from './asks.ts';
import { createClassifier } from './classifier.ts';
import type { ClassifierClient } from './client.ts';
import { createLoader } from './loader.ts';
import { ALWAYS, type ConsentMemory } from './weights/consent.ts';
import { createWeights, type Weights } from './weights/weights.ts';
import { photoOf, type ObjectUrls } from './photo.ts';
import { isLoss } from './problems.ts';
import { revokeUnused } from './revoke-unused.ts';
import { finishedOf, type Notice, type SessionState } from './state.ts';

/** How often the chosen backend is started again before wasm takes over. */
export const RESTARTS = 2;

export interface SessionOptions {
  readonly client: ClassifierClient;
  /** Absolute URL of the model's folder; ends in a slash. */
  readonly modelUrl: string;
  readonly backend: BackendChoice;
  /** The name, an absolute URL, under which weights of the visitor's own are kept. */
  readonly ownUrl?: string;
  /** Whether the visitor's own weights are to be used; default: the site's. */
  readonly isOwn?: boolean;
  /** Hears when that changes. */
  readonly onModel?: (isOwn: boolean) => void;
  /** Default: every download is agreed to. */
  readonly consent?: ConsentMemory;
  /** Asks the browser not to evict what is stored. */
  readonly persist?: () => void;
  /**
   * What comes with the network, such as the flags: begun once when the network is, settled before
   * "ready" is said; may fail.
   */
  readonly alongside?: () => Promise<unknown>;
  readonly urls?: ObjectUrls;
}

/** What the page shows, and all that a visitor can do about it. */
export interface Session extends Asks {
  readonly store: StoreApi<SessionState>;
  /** Downloads, kept weights, the visitor's own. */
  readonly weights: Weights;
  /** Loads the model. */
  readonly start: () => void;
  /** Classifies a photo, now or as soon as the model is ready, in place of any other. */
  readonly openPhoto: (file: Blob, notice?: Notice) => void;
  /** Stops the work on the photo; what some crops have said stays. */
  readonly cancel: () => void;
  /** Does again what failed or was stopped. */
  readonly retry: () => void;
  /** Goes on with what a missing connection stopped. */
  readonly retryOffline: () => void;
  /** Loads the model on another backend; answers on the screen stay. */
  readonly chooseBackend: (backend: BackendChoice) => void;
  /** Says something to the visitor, or takes back what was said. */
  readonly notify: (notice: Notice | null) => void;
}

export function createSession(options: SessionOptions): Session {
  const { client, modelUrl, urls = URL } = options;
  const store = createStore<SessionState>(() => ({
    model: { phase: 'idle' },
    photo: { phase: 'none' },
    notice: null,
    backend: options.backend,
  }));
  let losses = 0;

  const classifier = createClassifier({
    client,
    store,
    urls,
    onLoss: recover,
    onAnswer: answered,
  });
  const { ask } = createAsks({
    client,
    store,
    onLoss: recover,
    onAnswer: answered,
  });
  const consent = options.consent ?? ALWAYS;
  const ownUrl = options.ownUrl ?? modelUrl;
  const loader = createLoader({
    client,
    store,
    consent,
    model: () =>
      weights.store.getState().isOwn
        ? { modelUrl: ownUrl, source: 'device' }
        : { modelUrl },
    alongside: options.alongside ?? (() => Promise.resolve()),
    onReady: () => {
      if (store.getState().photo.phase === 'waiting') classifier.resume();
      else startedAgain();
    },
    onProblem: (problem) =>
      isLoss(problem)
        ? recover(problem)
        : store.setState({ model: { phase: 'failed', problem } }),
  });

  const weights = createWeights({
    ...{ client, consent, session: store },
    model: { siteUrl: modelUrl, ownUrl, isOwn: options.isOwn ?? false },
    onModel: options.onModel ?? (() => undefined),
    persist: options.persist ?? (() => undefined),
    load: () => void loader.load(store.getState().backend),
    stop: stopAll,
    reload: () => reload(store.getState().backend),
  });

  /** A fresh worker takes over; the photo and what was read of it stay. */
  function recover(problem: Problem): void {
    losses += 1;
    stopAll();
    const { backend } = store.getState();
    // What never came has neither stopped nor chosen a wrong backend.
    const hadCome = problem.code !== 'program-missing';
    if (losses <= RESTARTS) {
      if (hadCome) notify({ kind: 'starting-again', problem });
      void loader.load(backend);
    } else if (hadCome && backend !== 'wasm') {
      notify({ kind: 'fell-back', problem });
      reload('wasm');
    } else {
      store.setState({ model: { phase: 'failed', problem } });
    }
  }

  function reload(backend: BackendChoice, lossesSoFar = 0): void {
    losses = lossesSoFar;
    store.setState({ backend });
    stopAll();
    void loader.load(backend);
  }

  function stopAll(): void {
    classifier.suspend();
    loader.stop();
    // A worker that has used one backend answers wrongly on another: its weights live there.
    client.restart();
  }

  function answered(): void {
    losses = 0;
    startedAgain();
  }

  function startedAgain(): void {
    if (store.getState().notice?.kind === 'starting-again') notify(null);
  }

  function notify(notice: Notice | null): void {
    store.setState({ notice });
  }

  client.onLost((problem) => {
    const { model, backend } = store.getState();
    const { phase } = model;
    if (phase === 'idle' || phase === 'asking' || phase === 'failed') return;
    // The file's fault, of which the visitor knows: a fresh worker, and nothing to count.
    if (problem.code === 'too-slow') reload(backend, losses);
    else recover(problem);
  });
  revokeUnused(store, urls);

  return {
    store,
    weights,
    start: () => void loader.load(store.getState().backend),
    openPhoto(file, notice) {
      if (file.size === 0) {
        const name = file instanceof File ? file.name : '';
        const problem = { code: 'empty-file' } as const;
        notify({ kind: 'bad-file', problem, name });
        return;
      }
      const photo = photoOf(file, urls);
      const previous = finishedOf(store.getState().photo);
      notify(notice ?? null);
      classifier.take({ photo, previous, reading: null });
    },
    ask,
    cancel: classifier.cancel,
    retry() {
      const { model, photo, backend } = store.getState();
      if (photo.phase === 'failed') {
        classifier.take(photo);
      } else if (photo.phase === 'stopped') {
        classifier.take({ ...photo, previous: null });
      }
      if (model.phase === 'failed') reload(backend);
    },
    retryOffline() {
      const { model, backend } = store.getState();
      if (model.phase === 'failed' && model.problem.code === 'offline')
        reload(backend);
    },
    chooseBackend: (backend) => reload(backend),
    notify,
  };
}
