import { useSession } from '../session/react.ts';
import { isBusy } from '../session/state.ts';
import type { Shortcut } from '../shared/shortcuts/registry.ts';
import { useKnownKeys, useShortcut } from '../shared/shortcuts/use-shortcut.ts';

const KNOWN: readonly Shortcut[] = [
  { key: 'v', with: 'ctrl', title: 'shortcuts.paste' },
  { key: 'Arrows', title: 'shortcuts.arrows' },
  { key: 'Tab', title: 'shortcuts.tab' },
];

/** The keys that work on every screen: Esc stops the work on the photo, else it closes the message. */
export function useAppShortcuts(): void {
  const session = useSession();
  useShortcut('o', 'shortcuts.open-photo', () => {
    document.querySelector<HTMLElement>('[data-picker=file]')?.click();
  });
  useShortcut('Escape', 'shortcuts.stop', () => {
    const { photo } = session.store.getState();
    if (isBusy(photo) || photo.phase === 'failed') session.cancel();
    else session.notify(null);
  });
  useKnownKeys(KNOWN);
}
