/**
 * What the page remembers of a visitor's choices, never of a photo. Browsers may refuse (private
 * windows, full disks): then nothing is remembered, and nobody is told.
 */
const PREFIX = 'which-country.';

/** The chosen language. */
export const LANGUAGE_KEY = 'language';

/** `closed` once the visitor has read the first words. */
export const FIRST_RUN_KEY = 'first-run';

/** @returns undefined when nothing was remembered, or nothing may be. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // It is a comfort, not a need.
  }
}
