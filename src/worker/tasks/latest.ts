/**
 * Runs one task at a time, of which the newest wins: a new one cancels the one that runs and
 * those that wait, and begins when what ran has come to its end.
 */
export class Latest {
  readonly #tasks = new Map<number, AbortController>();
  #tail: Promise<unknown> = Promise.resolve();

  /**
   * @param task the caller's number for it.
   * @returns what `work` returns; rejects with DOMException `AbortError` once cancelled.
   */
  run<T>(task: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    for (const older of this.#tasks.values()) older.abort();
    const controller = new AbortController();
    const { signal } = controller;
    this.#tasks.set(task, controller);
    const answer = this.#tail.then(() => {
      signal.throwIfAborted();
      return work(signal);
    });
    this.#tail = answer
      .catch(() => undefined)
      .finally(() => {
        if (this.#tasks.get(task) === controller) this.#tasks.delete(task);
      });
    return answer;
  }

  /** Cancels a task; one that is over or unknown is left alone. */
  cancel(task: number): void {
    this.#tasks.get(task)?.abort();
  }
}
