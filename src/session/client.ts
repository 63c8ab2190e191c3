import type { Problem } from '../core/problems/problem.ts';
import type {
  ClassifyProgress,
  ClassifyRequest,
  DownloadProgress,
  LoadedModel,
  LoadProgress,
  LoadRequest,
  PhotoAnswer,
  StoredModel,
  WeightsOffer,
  WeightsOrigin,
} from '../worker/api.ts';

export interface TaskOptions<Progress> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * The main thread's handle on the worker. Promises reject with ProblemError, or with DOMException
 * `AbortError` when `signal` is aborted.
 */
export interface ClassifierClient {
  /** @returns an offer when the request's `download` is `ask` and one is needed. */
  load(
    request: LoadRequest,
    options?: TaskOptions<LoadProgress>,
  ): Promise<LoadedModel | { readonly offer: WeightsOffer }>;
  /** Loads a model in a worker of its own, to see whether it works, and ends that worker. */
  tryOut(request: LoadRequest): Promise<LoadedModel>;
  /** Brings the site's weights to this device while others are in use. */
  download(
    request: { readonly modelUrl: string },
    options?: TaskOptions<DownloadProgress>,
  ): Promise<WeightsOrigin>;
  /** The weights that this device keeps. */
  stored(): Promise<readonly StoredModel[]>;
  /** Deletes kept weights; without a key all of them. */
  forget(key?: string): Promise<void>;
  classify(
    request: ClassifyRequest,
    options?: TaskOptions<ClassifyProgress>,
  ): Promise<PhotoAnswer>;
  /** Terminates the worker, whatever it does, and starts a fresh one, which must `load` again. */
  restart(): void;
  /** Tells when the device is lost or the worker crashes outside or inside a task. */
  onLost(listener: (problem: Problem) => void): () => void;
  dispose(): void;
}
