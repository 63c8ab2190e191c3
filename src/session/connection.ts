import { proxy, wrap, type Remote } from 'comlink';
import { ProblemError, type Problem } from '../core/problems/problem.ts';
import type { ClassifierWorker } from '../worker/api.ts';
import type { TaskOptions } from './client.ts';

type Failure =
  | { readonly ok: false; readonly problem: Problem }
  | { readonly ok: false; readonly aborted: true };

/** How long the worker may be silent. */
export interface Patience<Progress> {
  readonly milliseconds: number;
  /** Whether the clock runs after this report, until the next one. */
  readonly within: (progress: Progress) => boolean;
}

const NO_SCRIPT = 'the script of the worker did not arrive';

/** One worker from its start to its end. No promise outlives it unsettled. */
export class Connection {
  readonly #worker: Worker;
  readonly #remote: Remote<ClassifierWorker>;
  readonly #onDeath: (problem: Problem) => void;
  readonly #end = new AbortController();
  #nextTask = 1;

  /** @param onDeath hears when the worker or its device dies by itself, or has to be ended. */
  constructor(worker: Worker, onDeath: (problem: Problem) => void) {
    this.#worker = worker;
    this.#onDeath = onDeath;
    this.#remote = wrap<ClassifierWorker>(worker);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      // Only what was thrown has a message; without one the worker's own script did not come.
      if (typeof event.message === 'string') this.#crash(event.message);
      else this.#didNotCome();
    });
    worker.addEventListener('messageerror', () =>
      this.#crash('a message could not be read'),
    );
  }

  /**
   * Runs one of the worker's tasks.
   *
   * @returns what the worker answers, save a problem.
   * @throws ProblemError; DOMException `AbortError` when the signal is aborted or the worker ended.
   */
  async run<T extends { readonly ok: boolean }, Progress>(
    call: (
      remote: Remote<ClassifierWorker>,
      task: number,
      onProgress: (progress: Progress) => void,
    ) => Promise<T | Failure>,
    { signal, onProgress }: TaskOptions<Progress>,
    patience?: Patience<Progress>,
  ): Promise<Exclude<T, Failure>> {
    const task = this.#nextTask++;
    const signals = signal ? [signal, this.#end.signal] : [this.#end.signal];
    const stop = AbortSignal.any(signals);
    stop.throwIfAborted();
    // Progress travels by a port of its own and may arrive after the answer.
    let over = false;
    let answered = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const report = proxy((progress: Progress) => {
      clearTimeout(timer);
      // Also when it was cancelled: what comes next would wait for it.
      if (!answered && patience?.within(progress))
        timer = setTimeout(() => this.#giveUp(over), patience.milliseconds);
      if (!over) onProgress?.(progress);
    });
    const work = call(this.#remote, task, report);
    const stopClock = () => {
      answered = true;
      clearTimeout(timer);
    };
    work.then(stopClock, stopClock);
    try {
      const outcome = await untilAborted(
        work,
        stop,
        () => void this.#remote.cancel(task),
      );
      if ('problem' in outcome) throw toError(outcome.problem);
      if ('aborted' in outcome) throw abortError();
      return outcome as Exclude<T, Failure>;
    } finally {
      over = true;
    }
  }

  /** Asks the worker to tell when its device is lost; once, after `load`. */
  watch(): void {
    void this.#remote.whenLost().then((problem) => {
      if (!this.#end.signal.aborted) this.#onDeath(problem);
    });
  }

  /** Ends the worker, whatever it does. */
  end(reason: unknown = abortError()): void {
    this.#end.abort(reason);
    this.#worker.terminate();
  }

  /** A worker that is deep in one call hears nothing, so it can only be ended. */
  #giveUp(wasCancelled: boolean): void {
    if (this.#end.signal.aborted) return;
    const detail = 'no sign of life while decoding';
    if (wasCancelled) {
      this.#crash(detail);
      return;
    }
    const problem: Problem = { code: 'too-slow', detail };
    this.end(toError(problem));
    // Who asked is told first, lest the same photo be tried again.
    setTimeout(() => this.#onDeath(problem));
  }

  /** Offline a fresh worker would not come, either, so nobody is told but who asks. */
  #didNotCome(): void {
    if (globalThis.navigator?.onLine === false)
      this.end(toError({ code: 'offline', detail: NO_SCRIPT }));
    else this.#die({ code: 'program-missing', detail: NO_SCRIPT });
  }

  #crash(detail: string): void {
    this.#die({ code: 'worker-crashed', detail });
  }

  #die(problem: Problem): void {
    if (this.#end.signal.aborted) return;
    this.end(toError(problem));
    this.#onDeath(problem);
  }
}

function untilAborted<T>(
  work: Promise<T>,
  signal: AbortSignal,
  cancel: () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      cancel();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    work
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

function toError({ code, ...rest }: Problem): ProblemError {
  return new ProblemError(code, rest);
}

function abortError(): DOMException {
  return new DOMException('the task was cancelled', 'AbortError');
}
