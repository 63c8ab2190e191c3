import { useEffect } from 'react';
import type { Lab } from './state/lab.ts';
import { putTransfer } from './take-files.ts';

/** Listens for drops and pastes anywhere, and for Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y). */
export function useWindow(lab: Lab): void {
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    window.addEventListener('dragover', (event) => event.preventDefault(), {
      signal,
    });
    window.addEventListener(
      'drop',
      (event) => {
        // Else the browser leaves the page and shows the file.
        event.preventDefault();
        if (event.dataTransfer) putTransfer(lab, event.dataTransfer);
      },
      { signal },
    );
    window.addEventListener(
      'paste',
      (event) => {
        if (!isText(event.target) && event.clipboardData)
          putTransfer(lab, event.clipboardData);
      },
      { signal },
    );
    window.addEventListener('keydown', (event) => onKey(lab, event), {
      signal,
    });
    return () => controller.abort();
  }, [lab]);
}

function onKey(lab: Lab, event: KeyboardEvent): void {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  if (!(ctrlKey || metaKey) || altKey || isText(event.target)) return;
  const key = event.key.toLowerCase();
  if (key === 'z') (shiftKey ? lab.redo : lab.undo)();
  else if (key === 'y' && !shiftKey) lab.redo();
  else return;
  event.preventDefault();
}

/** Where words are typed, those keys are for the words. */
function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type === 'text')
  );
}
