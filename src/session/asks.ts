import type { StoreApi } from 'zustand/vanilla';
import type { DenseHead } from '../core/cam/feature-map.ts';
import type { ModelCard } from '../core/formats/card.ts';
import { ProblemError, type Problem } from '../core/problems/problem.ts';
import type {
  ClassifyProgress,
  ClassifyRequest,
  LoadedModel,
  PhotoAnswer,
} from '../worker/api.ts';
import type { ClassifierClient, TaskOptions } from './client.ts';
import { isLoss, problemOf } from './problems.ts';
import { isBusy, type SessionState } from './state.ts';

/** An answer with the card and the last layer of the model that gave it. */
export interface AskedAnswer extends PhotoAnswer {
  readonly card: ModelCard;
  readonly head: DenseHead;
}

interface Waiting {
  readonly request: ClassifyRequest;
  readonly options: TaskOptions<ClassifyProgress>;
  readonly resolve: (answer: AskedAnswer) => void;
  readonly reject: (reason: unknown) => void;
}

export interface Asks {
  /**
   * Classifies a picture beside the photo on the screen, such as a composite or one of many photos.
   * One at a time, first come first served. The photo on the screen goes before: what it
   * interrupts, and what a lost worker interrupts, is begun again by itself.
   *
   * @throws ProblemError (as a rejection) for a bad file or when the model failed for good;
   * DOMException `AbortError` once `signal` is aborted.
   */
  readonly ask: (
    request: ClassifyRequest,
    options?: TaskOptions<ClassifyProgress>,
  ) => Promise<AskedAnswer>;
}

/**
 * @param onLoss called when the worker turns out to be beyond use.
 * @param onAnswer called after each answer.
 */
export function createAsks(options: {
  client: ClassifierClient;
  store: StoreApi<SessionState>;
  onLoss: (problem: Problem) => void;
  onAnswer: () => void;
}): Asks {
  const { client, store, onLoss, onAnswer } = options;
  const queue: Waiting[] = [];
  let running = false;

  async function run(asked: Waiting, model: LoadedModel): Promise<void> {
    const { signal } = asked.options;
    try {
      const answer = await client.classify(asked.request, asked.options);
      asked.resolve({ ...answer, card: model.card, head: model.head });
      onAnswer();
    } catch (error) {
      if (signal?.aborted) return;
      const interrupted =
        error instanceof DOMException && error.name === 'AbortError';
      const problem = problemOf(error);
      if (!interrupted && !isLoss(problem)) {
        asked.reject(error);
        return;
      }
      queue.unshift(asked);
      // Where the client has told of the loss before, another model is on its way already.
      const { model: now } = store.getState();
      const known = now.phase !== 'ready' || now.model !== model;
      if (!interrupted && !known) onLoss(problem);
    }
  }

  function next(): void {
    const { model, photo } = store.getState();
    if (model.phase === 'failed') {
      for (const one of queue.splice(0)) {
        const { code, ...rest } = model.problem;
        one.reject(new ProblemError(code, rest));
      }
    }
    if (running || model.phase !== 'ready' || isBusy(photo)) return;
    const asked = queue.shift();
    if (!asked) return;
    running = true;
    void run(asked, model.model).finally(() => {
      running = false;
      next();
    });
  }

  store.subscribe(next);

  return {
    ask(request, options = {}) {
      const { signal } = options;
      return new Promise<AskedAnswer>((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason as Error);
          return;
        }
        const waiting = { request, options, resolve, reject };
        signal?.addEventListener(
          'abort',
          () => {
            const at = queue.indexOf(waiting);
            if (at >= 0) queue.splice(at, 1);
            reject(signal.reason as Error);
          },
          { once: true },
        );
        queue.push(waiting);
        next();
      });
    },
  };
}
