import type { Problem } from '../core/problems/problem.ts';
import type {
  ClassifyProgress,
  ClassifyRequest,
  LoadedModel,
  LoadProgress,
  LoadRequest,
  PhotoAnswer,
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
  load(
    request: LoadRequest,
    options?: TaskOptions<LoadProgress>,
  ): Promise<LoadedModel>;
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
