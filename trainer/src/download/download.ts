import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import { reasonOf, UserError } from '../errors.ts';
import { fetchPhoto } from './fetch-photo.ts';
import { HostGates, serviceOf } from './host-gate.ts';
import type { ListedPhoto, PhotoLists } from './list.ts';
import type { DownloadOptions, DownloadSummary } from './options.ts';
import {
  FailedError,
  GoneError,
  HostLeftError,
  TransientError,
} from './outcomes.ts';
import { type Plan, planOf } from './sources.ts';
import type { PhotoStore } from './store.ts';

/** Photos that wait for one service before the reading of the lists waits too. */
const LOOK_AHEAD = 20_000;

export interface DownloadEvents {
  /** A photo is settled, one way or the other. */
  readonly onPhoto: () => void;
  readonly log: (line: string) => void;
}

/** Fetches what the lists name and the store lacks. */
export class Download {
  readonly summary: DownloadSummary;
  readonly gates: HostGates;
  readonly #options: DownloadOptions;
  readonly #store: PhotoStore;
  readonly #events: DownloadEvents;
  readonly #queues = new Map<string, PQueue>();
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  #fault: unknown;
  #isTokenMissing = false;

  constructor(
    options: DownloadOptions,
    store: PhotoStore,
    events: DownloadEvents,
    signal: AbortSignal,
  ) {
    this.#options = options;
    this.#store = store;
    this.#events = events;
    this.#signal = AbortSignal.any([signal, this.#stop.signal]);
    // Every request that is under way listens.
    setMaxListeners(0, this.#signal);
    this.gates = new HostGates(options);
    this.summary = {
      ...{ rows: 0, photos: 0, duplicates: 0, unusable: 0, fetched: 0 },
      ...{ already: 0, gone: 0, failed: 0, skipped: 0, bytes: 0 },
    };
  }

  /** Whether Mapillary's photos were skipped for want of a token. */
  get isTokenMissing(): boolean {
    return this.#isTokenMissing;
  }

  /**
   * @throws UserError for faults of the machine, such as a full disk, and the signal's reason; what
   * is finished by then stays.
   */
  async run(lists: PhotoLists): Promise<void> {
    try {
      for await (const photo of lists.photos(this.summary)) {
        if (this.#signal.aborted) break;
        await this.#take(photo);
      }
    } catch (error) {
      this.#fail(error);
    }
    await Promise.all([...this.#queues.values()].map((one) => one.onIdle()));
    if (this.#fault) throw this.#fault as Error;
    this.#signal.throwIfAborted();
    await this.#store.finish();
  }

  async #take(photo: ListedPhoto): Promise<void> {
    if (await this.#store.has(photo)) return this.#count('already');
    if (this.#store.manifest.get(photo.id)?.state === 'gone') {
      return this.#count('gone');
    }
    let plan: Plan;
    try {
      plan = planOf(photo.url);
    } catch (error) {
      return this.#settle(photo, undefined, error);
    }
    if (plan.source === 'mapillary' && !this.#options.token) {
      this.#isTokenMissing = true;
      return this.#count('skipped');
    }
    const queue = this.#queueOf(plan);
    await queue.onSizeLessThan(LOOK_AHEAD);
    queue
      .add(() => this.#get(photo, plan))
      .catch((error: unknown) => this.#fail(error));
  }

  #queueOf(plan: Plan): PQueue {
    const key = serviceOf(plan.urls[0]!);
    let queue = this.#queues.get(key);
    if (!queue) {
      queue = new PQueue({ concurrency: this.#options.concurrency });
      this.#queues.set(key, queue);
    }
    return queue;
  }

  async #get(photo: ListedPhoto, plan: Plan): Promise<void> {
    if (this.#signal.aborted) return;
    try {
      const jpeg = await fetchPhoto(plan, {
        ...this.#options,
        mirror: this.#options.mirror,
        token: this.#options.token,
        gates: this.gates,
        signal: this.#signal,
      });
      await this.#store.put(photo, jpeg);
      this.summary.bytes += jpeg.data.length;
      this.gates.of(plan.urls[0]!).settled();
      this.#count('fetched');
    } catch (error) {
      this.#settle(photo, plan, error);
    }
  }

  #settle(photo: ListedPhoto, plan: Plan | undefined, error: unknown): void {
    if (this.#signal.aborted) return;
    const reason = reasonOf(error);
    const { manifest } = this.#store;
    if (error instanceof HostLeftError) this.#count('skipped');
    else if (error instanceof GoneError) {
      if (plan) this.gates.of(plan.urls[0]!).settled();
      manifest.set(photo.id, { state: 'gone', reason });
      this.#count('gone');
    } else if (
      error instanceof TransientError ||
      error instanceof FailedError
    ) {
      if (plan) this.gates.of(plan.urls[0]!).failed(reason);
      this.#events.log(`${photo.where}: ${photo.id} failed: ${reason}.`);
      manifest.set(photo.id, { state: 'failed', reason });
      this.#count('failed');
    } else this.#fail(error);
  }

  #count(what: 'fetched' | 'already' | 'gone' | 'failed' | 'skipped'): void {
    this.summary[what]++;
    this.#events.onPhoto();
  }

  /** Ends the run: going on would fail the same way. */
  #fail(error: unknown): void {
    this.#fault ??=
      error instanceof Error ? error : new UserError(reasonOf(error));
    this.#stop.abort();
    for (const queue of this.#queues.values()) queue.clear();
  }
}
