import type { PlainKey } from '../i18n/t.ts';

/** One line of the shortcut sheet. */
export interface Shortcut {
  /** As `KeyboardEvent.key` has it, letters small: "?", "o", "Escape". */
  readonly key: string;
  readonly title: PlainKey;
  /** Left out where the browser or a control does it by itself and the sheet only tells of it. */
  readonly run?: () => void;
  /** Held together with the key, for the sheet only. */
  readonly with?: 'ctrl';
}

export interface Shortcuts {
  /** Adds a shortcut for as long as something can answer to it. @returns takes it away again. */
  readonly add: (shortcut: Shortcut) => () => void;
  /** All there are now, in the order in which they came; the same list until one comes or goes. */
  readonly list: () => readonly Shortcut[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Does what the key stands for. @returns whether it stands for anything. */
  readonly press: (key: string) => boolean;
}

export function createShortcuts(): Shortcuts {
  let all: readonly Shortcut[] = [];
  const listeners = new Set<() => void>();
  const show = (next: readonly Shortcut[]) => {
    all = next;
    listeners.forEach((listener) => listener());
  };
  return {
    add(shortcut) {
      show([...all, shortcut]);
      return () => show(all.filter((one) => one !== shortcut));
    },
    list: () => all,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    press(key) {
      // The latest to come is the nearest to the visitor.
      const found = all.findLast((one) => one.key === key && one.run);
      found?.run?.();
      return found !== undefined;
    },
  };
}

/** The page's own. */
export const shortcuts = createShortcuts();
