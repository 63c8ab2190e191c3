/**
 * What the page remembers of a visitor's choices, never of a photo. Browsers may refuse (private
 * windows, full disks): then nothing is remembered, and nobody is told.
 */
const PREFIX = 'which-country.';

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
