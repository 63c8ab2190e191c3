import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EntryPlace } from '../../core/many/entry.ts';
import { labelOf } from '../../core/many/label.ts';
import { Pace } from '../../core/many/pace.ts';
import type { Asks } from '../asks.ts';
import type { ObjectUrls } from '../photo.ts';
import { problemOf } from '../problems.ts';
import { keptOf } from './read-entry.ts';
import { EMPTY, isOver, type ManyEntry, type ManyState } from './state.ts';

/** Long side of the small pictures, in pixels: sharp on dense screens, some kilobytes each. */
const THUMBNAIL = 320;

export interface ManyFile {
  readonly file: File;
  /** With the folders above it, as far as they are known. */
  readonly path: string;
}

export interface ManyOptions extends Asks {
  /** Where a file's metadata say that it was taken. */
  readonly readPlace: (file: Blob) => Promise<EntryPlace | null>;
  /** The country that a folder's name stands for. */
  readonly countryNamed: (name: string) => string | undefined;
  readonly urls?: ObjectUrls;
  readonly now?: () => number;
}

/** A queue of photos that are answered one after the other. */
export interface Many {
  readonly store: StoreApi<ManyState>;
  /** Puts photos at the end and begins, unless it is paused. */
  readonly add: (files: readonly ManyFile[]) => void;
  /** Puts the work down at once; the photo under way waits again. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Takes back the photos that have no answer yet. */
  readonly cancel: () => void;
  /** Forgets everything. */
  readonly clear: () => void;
  readonly fileOf: (id: number) => File | undefined;
}

export function createMany(options: ManyOptions): Many {
  const { ask, readPlace, countryNamed, urls = URL } = options;
  const now = options.now ?? (() => performance.now());
  const store = createStore<ManyState>(() => EMPTY);
  const files = new Map<number, File>();
  let pace = new Pace();
  let task: AbortController | undefined;
  let ids = 0;

  function change(id: number, part: Partial<ManyEntry>): void {
    const entries = store
      .getState()
      .entries.map((one) => (one.id === id ? { ...one, ...part } : one));
    store.setState({ entries });
  }

  const waiting = () =>
    store.getState().entries.find(({ state }) => state.phase === 'waiting');

  async function answer(id: number, signal: AbortSignal): Promise<void> {
    const file = files.get(id)!;
    change(id, { state: { phase: 'running' } });
    // Beside the work in the worker, which takes longer.
    const reading = readPlace(file)
      .catch(() => null)
      .then((place) => {
        if (!signal.aborted) change(id, { place });
      });
    const after = waiting();
    try {
      const asked = await ask(
        {
          ...{ photo: file, id, thumbnail: THUMBNAIL },
          ...(after && { next: { id: after.id, photo: files.get(after.id)! } }),
        },
        { signal },
      );
      await reading;
      signal.throwIfAborted();
      const { thumbnail } = asked;
      change(id, {
        state: { phase: 'answered', answer: keptOf(asked) },
        ...(thumbnail && { thumbnail: urls.createObjectURL(thumbnail) }),
      });
    } catch (error) {
      await reading;
      // Whoever aborted has put the photo back.
      if (!signal.aborted)
        change(id, { state: { phase: 'failed', problem: problemOf(error) } });
    }
  }

  async function run(): Promise<void> {
    const { signal } = (task = new AbortController());
    store.setState({ phase: 'running' });
    pace.start(now());
    for (;;) {
      const next = waiting();
      if (!next) break;
      await answer(next.id, signal);
      if (signal.aborted) return;
      pace.tick(now());
      const left = store.getState().entries.filter((one) => !isOver(one));
      const remaining = pace.remaining(left.length);
      store.setState({ perSecond: pace.perSecond, remaining });
    }
    stop('done');
  }

  function stop(phase: ManyState['phase']): void {
    task?.abort();
    task = undefined;
    pace.stop();
    const entries = store
      .getState()
      .entries.map((one): ManyEntry =>
        one.state.phase === 'running'
          ? { ...one, state: { phase: 'waiting' } }
          : one,
      );
    store.setState({ entries, phase });
  }

  return {
    store,
    add(given) {
      const added = given.map(({ file, path }): ManyEntry => {
        const id = ++ids;
        files.set(id, file);
        const label = labelOf(path, countryNamed);
        const state = { phase: 'waiting' } as const;
        return { id, path, state, ...(label !== undefined && { label }) };
      });
      if (added.length === 0) return;
      const { entries, phase } = store.getState();
      store.setState({ entries: [...entries, ...added] });
      if (phase !== 'running' && phase !== 'paused') void run();
    },
    pause: () => stop('paused'),
    resume() {
      if (store.getState().phase === 'paused') void run();
    },
    cancel() {
      stop('done');
      const entries = store.getState().entries.filter(isOver);
      store.setState({ entries, phase: entries.length ? 'done' : 'empty' });
    },
    clear() {
      stop('empty');
      for (const { thumbnail } of store.getState().entries)
        if (thumbnail) urls.revokeObjectURL(thumbnail);
      files.clear();
      pace = new Pace();
      store.setState(EMPTY);
    },
    fileOf: (id) => files.get(id),
  };
}
