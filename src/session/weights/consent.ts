/** What the visitor said about downloading the network: nothing yet, go ahead, or not now. */
export type Consent = 'none' | 'given' | 'paused';

/** Where that is remembered, for all tabs of the page. */
export interface ConsentMemory {
  readonly read: (modelUrl: string) => Consent;
  readonly write: (modelUrl: string, consent: Consent) => void;
  /** Tells what another tab was told. */
  readonly listen: (
    listener: (modelUrl: string, consent: Consent) => void,
  ) => void;
}

/** Agrees to everything, as tests and tools do that come without a visitor. */
export const ALWAYS: ConsentMemory = {
  read: () => 'given',
  write: () => undefined,
  listen: () => undefined,
};

const PREFIX = 'which-country.download:';
const keyOf = (modelUrl: string) => PREFIX + new URL(modelUrl).pathname;

/**
 * Remembers in localStorage, or for this visit only where that is blocked. Consent counts for one
 * model: another one may be many times larger.
 */
export function browserConsent(): ConsentMemory {
  const here = new Map<string, Consent>();
  return {
    read(modelUrl) {
      const key = keyOf(modelUrl);
      try {
        return consentOf(localStorage.getItem(key)) ?? here.get(key) ?? 'none';
      } catch {
        return here.get(key) ?? 'none';
      }
    },
    write(modelUrl, consent) {
      const key = keyOf(modelUrl);
      here.set(key, consent);
      try {
        if (consent === 'none') localStorage.removeItem(key);
        else localStorage.setItem(key, consent);
      } catch {
        // Then the question comes again with the next visit.
      }
    },
    listen(listener) {
      addEventListener('storage', (event) => {
        const { key, newValue } = event as StorageEvent;
        if (!key?.startsWith(PREFIX)) return;
        const url = new URL(key.slice(PREFIX.length), location.href);
        listener(url.href, consentOf(newValue) ?? 'none');
      });
    },
  };
}

function consentOf(text: string | null): Consent | undefined {
  return text === 'given' || text === 'paused' ? text : undefined;
}
