import { releaseProxy, transfer } from 'comlink';
import type { Problem } from '../core/problems/problem.ts';
import type {
  ClassifierWorker,
  ClassifyProgress,
  ClassifyRequest,
  Handover,
  LoadOutcome,
  LoadProgress,
  LoadRequest,
  Outcome,
  PhotoAnswer,
} from './api.ts';
import type { Probes } from './backends/choose.ts';
import { classifyPhoto } from './classify-photo.ts';
import { loadModel, type ReadyModel } from './load-model.ts';
import { toFailure } from './tasks/failure.ts';
import { Latest } from './tasks/latest.ts';

/** What the worker offers to the page; see {@link ClassifierWorker}. */
export class ClassifierService implements ClassifierWorker {
  readonly #probes: Probes;
  readonly #loads = new Latest();
  readonly #photos = new Latest();
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
        return { ok: true, value: result.summary };
      }
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
          this.#ready,
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

  cancel(task: number): void {
    this.#loads.cancel(task);
    this.#photos.cancel(task);
  }

  whenLost(): Promise<Problem> {
    return this.#ready?.backend.lost ?? new Promise(() => undefined);
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
