import { useEffect, useEffectEvent } from 'react';
import type { PlainKey } from '../i18n/t.ts';
import { shortcuts, type Shortcut } from './registry.ts';

/** Does something on a key, and tells of it in the sheet, while the component is on the screen. */
export function useShortcut(
  key: string,
  title: PlainKey,
  run: () => void,
): void {
  const latest = useEffectEvent(run);
  useEffect(
    () => shortcuts.add({ key, title, run: () => latest() }),
    [key, title],
  );
}

/** Tells in the sheet of keys that the browser or a control answers to. */
export function useKnownKeys(known: readonly Shortcut[]): void {
  useEffect(() => {
    const removes = known.map((one) => shortcuts.add(one));
    return () => removes.forEach((remove) => remove());
  }, [known]);
}
