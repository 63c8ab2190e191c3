type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'target'
>;

const FIELDS =
  'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]';

/**
 * Whether a key is meant for the page: not for a text that is being written, nor for the browser, nor
 * for a dialogue that lies over the page.
 *
 * @param single whether keys that write a character count; visitors can switch them off (WCAG 2.1.4).
 */
export function isMeant(press: KeyPress, single: boolean): boolean {
  const { key, target } = press;
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing)
    return false;
  if (document.querySelector('dialog[open]')) return false;
  if (key.length > 1) return true;
  const writes = target instanceof Element && target.closest(FIELDS) !== null;
  return single && !writes;
}
