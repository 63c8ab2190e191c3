import { useEffect, useRef } from 'react';

/**
 * Moves the focus to the heading when the screen changes and took the focused button with it, so
 * that keyboards and screen readers go on where the new screen begins.
 */
export function useFocusHeading(screen: string): void {
  const last = useRef(screen);
  useEffect(() => {
    if (last.current === screen) return;
    last.current = screen;
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body) return;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [screen]);
}
