import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SessionState } from '../state.ts';
import { entryOf, type HistoryEntry } from './entry.ts';
import type { HistoryStorage } from './storage.ts';

/** More than anyone looks through, and about a megabyte. */
export const MOST = 50;

export interface HistoryState {
  readonly on: boolean;
  /** The newest first. */
  readonly entries: readonly HistoryEntry[];
  /** Set when the browser refused to keep or to give something. */
  readonly refused: boolean;
  /** What was removed last, as long as it can be brought back. */
  readonly removed: HistoryEntry | null;
}

/** The last answers on this device, and all that a visitor can do about them. */
export interface History {
  readonly store: StoreApi<HistoryState>;
  /** Reads what is kept, also by other tabs. */
  readonly refresh: () => Promise<void>;
  readonly turn: (on: boolean) => void;
  readonly remove: (id: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly forgetAll: () => Promise<void>;
}

/**
 * Keeps each answered photo's thumbnail and answer, as long as the switch is on.
 *
 * @param now for tests.
 */
export function createHistory(
  session: StoreApi<SessionState>,
  storage: HistoryStorage,
  now: () => number = Date.now,
): History {
  const store = createStore<HistoryState>(() => ({
    on: switchOf(storage),
    entries: [],
    refused: false,
    removed: null,
  }));
  let keptPhoto = 0;

  /** Storage that is full or blocked costs the history, never the page. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      store.setState({ refused: false });
    } catch {
      store.setState({ refused: true });
    }
  }

  const read = async (): Promise<readonly HistoryEntry[]> => {
    const entries = newestFirst(await storage.readAll());
    const old = entries.slice(MOST).map(({ id }) => id);
    if (old.length > 0) await storage.remove(old);
    return entries.slice(0, MOST);
  };
  const refresh = () =>
    attempt(async () => store.setState({ entries: await read() }));

  session.subscribe(({ photo }) => {
    if (photo.phase !== 'answered' || photo.photo.id === keptPhoto) return;
    keptPhoto = photo.photo.id;
    if (!store.getState().on) return;
    void attempt(async () => {
      const entry = await entryOf(photo, now());
      if (!entry) return;
      await storage.put(entry);
      store.setState({ entries: await read() });
    });
  });

  return {
    store,
    refresh,
    turn(on) {
      store.setState({ on });
      try {
        storage.writeSwitch(on);
      } catch {
        // Then it holds until the page is closed.
      }
    },
    remove: (id) =>
      attempt(async () => {
        const { entries } = store.getState();
        const removed = entries.find((one) => one.id === id) ?? null;
        await storage.remove([id]);
        store.setState({ removed, entries: await read() });
      }),
    undo: () =>
      attempt(async () => {
        const { removed } = store.getState();
        if (!removed) return;
        await storage.put(removed);
        store.setState({ removed: null, entries: await read() });
      }),
    forgetAll: () =>
      attempt(async () => {
        await storage.clear();
        store.setState({ removed: null, entries: [] });
      }),
  };
}

/** On, unless it was turned off. Where that cannot be read, nothing could be kept either. */
function switchOf(storage: HistoryStorage): boolean {
  try {
    return storage.readSwitch() ?? true;
  } catch {
    return true;
  }
}

function newestFirst(entries: readonly HistoryEntry[]): HistoryEntry[] {
  return [...entries].sort((a, b) => b.at - a.at);
}
