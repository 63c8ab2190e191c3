/** Lets pieces of work on one device take turns, first come, first served. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` once all that came before has ended. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
