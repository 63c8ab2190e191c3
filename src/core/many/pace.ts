/** How fast photos are answered; pauses do not count. */
export class Pace {
  /** Milliseconds of work by answer, the latest last. */
  readonly #spans: number[] = [];
  #since: number | undefined;

  /** Work begins or goes on. @param now in milliseconds. */
  start(now: number): void {
    this.#since ??= now;
  }

  /** One photo is done. */
  tick(now: number): void {
    this.#spans.push(now - (this.#since ?? now));
    if (this.#spans.length > WINDOW) this.#spans.shift();
    this.#since = now;
  }

  /** Nothing is being done any more. */
  stop(): void {
    this.#since = undefined;
  }

  /** Photos per second over the last {@link WINDOW} photos; undefined before the second. */
  get perSecond(): number | undefined {
    const total = this.#spans.reduce((a, b) => a + b, 0);
    if (this.#spans.length < 2 || total === 0) return undefined;
    return (1000 * this.#spans.length) / total;
  }

  /** Milliseconds that so many more photos will take; undefined while nobody knows. */
  remaining(photos: number): number | undefined {
    const rate = this.perSecond;
    return rate === undefined ? undefined : (1000 * photos) / rate;
  }
}

/** Long enough to be calm, short enough to follow a change of photos. */
const WINDOW = 20;
