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

/** How the page remembers a visitor's choices. */
export interface Choices {
  readonly recall: (key: string) => string | undefined;
  readonly remember: (key: string, value: string) => void;
}

/** IndexedDB for the entries; the switch is a choice like any other. */
export function browserStorage({ recall, remember }: Choices): HistoryStorage {
  let opened: ReturnType<typeof createStore> | undefined;
  // Opening may throw where storage is blocked, so it waits until somebody asks.
  const store = () => (opened ??= createStore('which-country', 'history'));
  return {
    readAll: async () => values<HistoryEntry>(store()),
    put: async (entry) => set(entry.id, entry, store()),
    remove: async (ids) => delMany([...ids], store()),
    clear: async () => clear(store()),
    readSwitch() {
      const kept = recall(SWITCH);
      return kept === undefined ? undefined : kept === 'on';
    },
    writeSwitch: (on) => remember(SWITCH, on ? 'on' : 'off'),
  };
}
