import { createStore, type StoreApi } from 'zustand/vanilla';
import { ProblemError, type Problem } from '../../core/problems/problem.ts';
import type {
  DownloadProgress,
  OwnWeights,
  StoredModel,
  WeightsOffer,
} from '../../worker/api.ts';
import type { ClassifierClient } from '../client.ts';
import { problemOf } from '../problems.ts';
import type { SessionState } from '../state.ts';
import type { ConsentMemory } from './consent.ts';

export type { OwnWeights, StoredModel, WeightsOffer };

/** Other weights than those in use: newer ones of the site, or the visitor's own. */
export interface WeightsState {
  /** Newer ones on the site. */
  readonly update:
    | { readonly phase: 'none' }
    | { readonly phase: 'offered'; readonly offer: WeightsOffer }
    | {
        readonly phase: 'downloading';
        readonly offer: WeightsOffer;
        readonly progress: DownloadProgress | null;
      }
    | {
        readonly phase: 'failed';
        readonly offer: WeightsOffer;
        readonly problem: Problem;
      };
  readonly own:
    | { readonly phase: 'none' | 'checking' }
    | { readonly phase: 'failed'; readonly problem: Problem };
  /** Whether the visitor's own are in use. */
  readonly isOwn: boolean;
}

/** What a visitor can do about weights. */
export interface Weights {
  readonly store: StoreApi<WeightsState>;
  /** Begins the download that was asked about, or goes on with it. */
  readonly agree: () => void;
  /** Stops a download for now; what has arrived stays. */
  readonly pause: () => void;
  /** Fetches the site's newer weights beside those in use, then changes over. */
  readonly fetchUpdate: () => Promise<void>;
  readonly pauseUpdate: () => void;
  /** Checks weights of the visitor's own; they are used only if they pass. */
  readonly useOwn: (own: OwnWeights) => Promise<void>;
  /** Goes back to the site's weights. */
  readonly useSite: () => void;
  readonly stored: () => Promise<readonly StoredModel[]>;
  /** Deletes kept weights; those in use go on working until the page is closed. */
  readonly forget: (key?: string) => Promise<void>;
}

/** Which model the session loads. */
export interface ModelChoice {
  readonly siteUrl: string;
  /** The name under which the visitor's own weights are kept. */
  readonly ownUrl: string;
  readonly isOwn: boolean;
}

/** @param reload loads the model again, the one that is chosen then. */
export function createWeights(options: {
  client: ClassifierClient;
  session: StoreApi<SessionState>;
  consent: ConsentMemory;
  model: ModelChoice;
  onModel: (isOwn: boolean) => void;
  /** Asks the browser not to evict what is stored. */
  persist: () => void;
  load: () => void;
  stop: () => void;
  reload: () => void;
}): Weights {
  const { client, session, consent } = options;
  const { siteUrl, ownUrl } = options.model;
  const store = createStore<WeightsState>(() => ({
    update: { phase: 'none' },
    own: { phase: 'none' },
    isOwn: options.model.isOwn,
  }));
  let updating: AbortController | undefined;

  session.subscribe(({ model }, before) => {
    if (model === before.model || model.phase !== 'ready') return;
    const offer = model.model.weights.update;
    if (updating) return;
    store.setState({
      update: offer ? { phase: 'offered', offer } : { phase: 'none' },
    });
  });

  function showPaused(): void {
    const { model } = session.getState();
    if (model.phase !== 'downloading') return;
    options.stop();
    const { loadedBytes, totalBytes: bytes } = model;
    const offer = { bytes, missingBytes: bytes - loadedBytes };
    session.setState({ model: { phase: 'asking', offer, paused: true } });
  }

  consent.listen((modelUrl, said) => {
    if (modelUrl !== siteUrl || store.getState().isOwn) return;
    const { phase } = session.getState().model;
    if (said === 'given' && phase === 'asking') options.load();
    if (said === 'paused') showPaused();
  });

  function choose(isOwn: boolean): void {
    store.setState({ isOwn });
    options.onModel(isOwn);
    options.reload();
  }

  return {
    store,
    agree() {
      options.persist();
      consent.write(siteUrl, 'given');
      options.load();
    },
    pause() {
      consent.write(siteUrl, 'paused');
      showPaused();
    },
    async fetchUpdate() {
      const { update } = store.getState();
      if (update.phase !== 'offered' && update.phase !== 'failed') return;
      const { offer } = update;
      const { signal } = (updating = new AbortController());
      const show = (progress: DownloadProgress | null) =>
        store.setState({ update: { phase: 'downloading', offer, progress } });
      show(null);
      try {
        await client.download(
          { modelUrl: siteUrl },
          { signal, onProgress: show },
        );
        updating = undefined;
        options.reload();
      } catch (error) {
        updating = undefined;
        const problem = problemOf(error);
        store.setState({
          update: signal.aborted
            ? { phase: 'offered', offer }
            : { phase: 'failed', offer, problem },
        });
      }
    },
    pauseUpdate: () => updating?.abort(),
    async useOwn(own) {
      store.setState({ own: { phase: 'checking' } });
      try {
        const { backend } = session.getState();
        const request = { modelUrl: ownUrl, own, backend };
        const { weights } = await client.tryOut(request);
        if (!weights.kept)
          throw new ProblemError(weights.notKept?.code ?? 'unexpected');
        store.setState({ own: { phase: 'none' } });
        choose(true);
      } catch (error) {
        const problem = problemOf(error);
        store.setState({ own: { phase: 'failed', problem } });
      }
    },
    useSite: () => choose(false),
    stored: () => client.stored(),
    async forget(key) {
      await client.forget(key);
      if (
        key === undefined ||
        key === encodeURIComponent(new URL(siteUrl).pathname)
      )
        consent.write(siteUrl, 'none');
    },
  };
}
