import type { Shortcut } from '../../shared/shortcuts/registry.ts';
import { t } from '../../shared/i18n/t.ts';

/** What is written on a key. */
export function keyLabels(
  { key, with: held }: Shortcut,
  apple: boolean,
): string[] {
  const label = nameOf(key);
  if (held !== 'ctrl') return [label];
  return [apple ? t('shortcuts.key.command') : t('shortcuts.key.ctrl'), label];
}

function nameOf(key: string): string {
  switch (key) {
    case 'Escape':
      return t('shortcuts.key.escape');
    case 'Tab':
      return t('shortcuts.key.tab');
    case 'Arrows':
      return t('shortcuts.key.arrows');
    default:
      return key.toUpperCase();
  }
}

/** Whether this keyboard has a Command key. */
export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
