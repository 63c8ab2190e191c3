import { setTimeout as sleep } from 'node:timers/promises';
import { HostLeftError } from './outcomes.ts';

export interface GateOptions {
  /** Requests a second at most. */
  readonly rate: number;
  /** A host that asks for a longer wait is left for the next run. */
  readonly longestWaitMs: number;
  /** Photos of one host that fail one after the other before it is left for the next run. */
  readonly giveUpAfter: number;
}

const SLOWEST_MS = 1000;
/** Spacing after the first "too many requests" of a host that was asked faster than that. */
const FIRST_SLOW_MS = 20;

/**
 * Paces the requests to one host: evenly spread, further apart after each "too many requests",
 * closer again as answers come, and none at all while the host asks to wait.
 */
export class HostGate {
  readonly #options: GateOptions;
  readonly #fastestMs: number;
  #spacingMs: number;
  #nextAt = 0;
  #closedUntil = 0;
  #slowedAt = -Infinity;
  #failures = 0;
  #leftFor: string | undefined;

  constructor(options: GateOptions) {
    this.#options = options;
    this.#fastestMs = 1000 / options.rate;
    this.#spacingMs = this.#fastestMs;
  }

  /** Why this host is not asked any more in this run. */
  get leftFor(): string | undefined {
    return this.#leftFor;
  }

  /**
   * Resolves when the next request may go.
   *
   * @throws HostLeftError when the host is left for the next run.
   */
  async enter(signal: AbortSignal): Promise<void> {
    if (this.#leftFor) throw new HostLeftError(this.#leftFor);
    const now = performance.now();
    const slot = Math.max(now, this.#nextAt, this.#closedUntil);
    this.#nextAt = slot + this.#spacingMs;
    let wait = slot - now;
    while (wait > 0) {
      await sleep(wait, undefined, { signal });
      wait = this.#closedUntil - performance.now();
    }
    signal.throwIfAborted();
    if (this.#leftFor) throw new HostLeftError(this.#leftFor);
  }

  /** The host answered: requests may come closer again. */
  answered(): void {
    this.#spacingMs = Math.max(this.#fastestMs, this.#spacingMs * 0.8);
  }

  /**
   * The host asks for fewer requests, or for none for a while.
   *
   * @param since when the refused request went: many that went together slow down once.
   */
  slowDown(waitMs = 0, isTooMany = true, since = performance.now()): void {
    if (isTooMany && since > this.#slowedAt) {
      this.#slowedAt = performance.now();
      const doubled = Math.max(this.#spacingMs * 2, FIRST_SLOW_MS);
      this.#spacingMs = Math.min(SLOWEST_MS, doubled);
    }
    if (waitMs > this.#options.longestWaitMs) {
      this.leave(`it asks to wait ${Math.ceil(waitMs / 1000)} s`);
    }
    this.#closedUntil = Math.max(
      this.#closedUntil,
      performance.now() + Math.min(waitMs, this.#options.longestWaitMs),
    );
  }

  /** A photo of the host is settled for good. */
  settled(): void {
    this.#failures = 0;
  }

  /** A photo of the host failed in spite of all tries. */
  failed(reason: string): void {
    if (++this.#failures >= this.#options.giveUpAfter) {
      this.leave(`${this.#failures} photos failed in a row, last: ${reason}`);
    }
  }

  leave(reason: string): void {
    this.#leftFor ??= reason;
  }
}

/** One gate a host; the many names of one service (farm3., live., scontent-xyz.) share theirs. */
export class HostGates {
  readonly #gates = new Map<string, HostGate>();
  readonly #options: GateOptions;

  constructor(options: GateOptions) {
    this.#options = options;
  }

  of(url: URL): HostGate {
    const key = serviceOf(url);
    let gate = this.#gates.get(key);
    if (!gate) this.#gates.set(key, (gate = new HostGate(this.#options)));
    return gate;
  }

  /** The services that are left for the next run, and why. */
  left(): [service: string, reason: string][] {
    return [...this.#gates].flatMap(([key, { leftFor }]) =>
      leftFor ? [[key, leftFor] as [string, string]] : [],
    );
  }
}

/** The last two labels of a host's name; numbers stay whole. */
export function serviceOf({ hostname }: URL): string {
  return /^[\d.:[\]a-f]+$/.test(hostname)
    ? hostname
    : hostname.split('.').slice(-2).join('.');
}
