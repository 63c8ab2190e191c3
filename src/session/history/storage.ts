import { clear, createStore, delMany, set, values } from 'idb-keyval';
import type { HistoryEntry } from './entry.ts';

/** Where entries outlive the page. Every call may be refused: by a private window, a full disk. */
export interface HistoryStorage {
  readonly readAll: () => Promise<HistoryEntry[]>;
  readonly put: (entry: HistoryEntry) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** The switch; undefined when it was never touched. */
  readonly readSwitch: () => boolean | undefined;
  readonly writeSwitch: (on: boolean) => void;
}

const SWITCH = 'history';

/** IndexedDB for the entries, localStorage for the switch. */
export function browserStorage(): HistoryStorage {
  let opened: ReturnType<typeof createStore> | undefined;
  // Opening may throw where storage is blocked, so it waits until somebody asks.
  const store = () => (opened ??= createStore('which-country', 'history'));
  return {
    readAll: async () => values<HistoryEntry>(store()),
    put: async (entry) => set(entry.id, entry, store()),
    remove: async (ids) => delMany([...ids], store()),
    clear: async () => clear(store()),
    readSwitch() {
      const kept = localStorage.getItem(SWITCH);
      return kept === null ? undefined : kept === 'on';
    },
    writeSwitch: (on) => localStorage.setItem(SWITCH, on ? 'on' : 'off'),
  };
}
