import { releaseProxy, transfer } from 'comlink';
import type { Problem } from '../core/problems/problem.ts';
import type {
  ClassifierWorker,
  ClassifyProgress,
  ClassifyRequest,
  DownloadProgress,
  Handover,
  LoadOutcome,
  LoadProgress,
  LoadRequest,
  Outcome,
  PhotoAnswer,
  StoredModel,
  WeightsOrigin,
} from './api.ts';
import { KeptAnswers } from './answers/kept-answers.ts';
import type { Probes } from './backends/choose.ts';
import { classifyPhoto } from './classify-photo.ts';
import { loadModel, type ReadyModel } from './load-model.ts';
import { Ahead } from './photo/ahead.ts';
import { toFailure } from './tasks/failure.ts';
import { Latest } from './tasks/latest.ts';
import { downloadNewest } from './weights/obtain-model.ts';
import { openStore } from './weights/store/open-store.ts';
import type { WeightStore } from './weights/store/store.ts';
import { forget, listStored } from './weights/tidy.ts';

/** What the worker offers to the page; see {@link ClassifierWorker}. */
export class ClassifierService implements ClassifierWorker {
  readonly #probes: Probes;
  readonly #loads = new Latest();
  readonly #photos = new Latest();
  readonly #downloads = new Latest();
  readonly #memory = new KeptAnswers();
  readonly #ahead = new Ahead();
  #ready: ReadyModel | undefined;

  constructor(probes: Probes) {
    this.#probes = probes;
  }

  async load(
    task: number,
    request: LoadRequest & { readonly handover?: Handover },
    onProgress: (progress: LoadProgress) => void,
  ): Promise<LoadOutcome> {
    try {
      const result = await this.#loads.run(task, (signal) =>
        loadModel(request, this.#probes, signal, onProgress),
      );
      if ('summary' in result) {
        this.#ready = result;
        this.#memory.forget();
        return { ok: true, value: result.summary };
      }
      if ('offer' in result) return { ok: false, offer: result.offer };
      const outcome = { ok: false, handover: result } as const;
      return transfer(outcome, [result.model.shards.buffer]);
    } catch (error) {
      return toFailure(error);
    } finally {
      release(onProgress);
    }
  }

  async classify(
    task: number,
    request: ClassifyRequest,
    onProgress: (progress: ClassifyProgress) => void,
  ): Promise<Outcome<PhotoAnswer>> {
    const { report, heard } = reporter(onProgress);
    try {
      const value = await this.#photos.run(task, async (signal) => {
        if (!this.#ready) throw new Error('classify before load');
        const { card } = this.#ready.summary;
        const answer = await classifyPhoto(
          { ...this.#ready, memory: this.#memory, ahead: this.#ahead },
          card,
          request,
          signal,
          report,
        );
        await heard();
        return answer;
      });
      return transfer({ ok: true, value }, buffersOf(value));
    } catch (error) {
      return toFailure(error);
    } finally {
      release(onProgress);
    }
  }

  async download(
    task: number,
    { modelUrl }: { readonly modelUrl: string },
    onProgress: (progress: DownloadProgress) => void,
  ): Promise<Outcome<WeightsOrigin>> {
    try {
      const store = await openStore();
      const value = await this.#downloads.run(task, (signal) =>
        downloadNewest({ modelUrl, store, signal, onProgress }),
      );
      return { ok: true, value };
    } catch (error) {
      return toFailure(error);
    } finally {
      release(onProgress);
    }
  }

  stored(): Promise<Outcome<readonly StoredModel[]>> {
    return inStore(listStored, []);
  }

  forget(key?: string): Promise<Outcome<null>> {
    return inStore(async (store) => {
      await forget(store, key);
      return null;
    }, null);
  }

  cancel(task: number): void {
    this.#downloads.cancel(task);
    this.#loads.cancel(task);
    this.#photos.cancel(task);
  }

  whenLost(): Promise<Problem> {
    return this.#ready?.backend.lost ?? new Promise(() => undefined);
  }
}

async function inStore<T>(
  work: (store: WeightStore) => Promise<T>,
  without: T,
): Promise<Outcome<T>> {
  try {
    const store = await openStore();
    return { ok: true, value: store ? await work(store) : without };
  } catch (error) {
    return toFailure(error);
  }
}

function buffersOf({ views }: PhotoAnswer): ArrayBufferLike[] {
  return views.flatMap(({ logits, featureMap }) =>
    featureMap ? [logits.buffer, featureMap.data.buffer] : [logits.buffer],
  );
}

/**
 * Reports and answers travel by different ports, and an answer could overtake the reports before it:
 * `heard` resolves once the page has taken them all.
 */
function reporter<T>(onProgress: (progress: T) => void) {
  const taken: unknown[] = [];
  return {
    report: (progress: T) => void taken.push(onProgress(progress)),
    heard: () => Promise.all(taken),
  };
}

/** Closes the message port behind a callback from the page, which would stay open otherwise. */
function release(callback: object): void {
  (callback as { [releaseProxy]?: () => void })[releaseProxy]?.();
}
