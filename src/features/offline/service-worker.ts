import { createStore } from 'zustand/vanilla';

interface ServiceWorkerState {
  /** A newer version of the page that waits for its turn. */
  readonly waiting: ServiceWorker | null;
  /** Whether the page opens without a connection. */
  readonly kept: boolean;
}

/** Milliseconds that the new version gets to take over beside the open page. */
const PATIENCE = 5000;

export const serviceWorkerStore = createStore<ServiceWorkerState>(() => ({
  waiting: null,
  kept: false,
}));

/**
 * Lets the page's service worker keep the page on this device.
 *
 * @param base the page's folder.
 * @returns when all is there, or it turned out that it cannot be.
 */
export async function keepPage(base: URL): Promise<void> {
  // Plain-http pages have none, and some browsers refuse it in private windows.
  const container = navigator.serviceWorker as
    ServiceWorkerContainer | undefined;
  if (!container || !import.meta.env.PROD) return;
  try {
    const registration = (await container.register(
      new URL('sw.js', base).href,
      { scope: base.href, updateViaCache: 'none' },
    )) as ServiceWorkerRegistration | undefined;
    if (!registration) return;
    registration.addEventListener('updatefound', () => {
      if (registration.active) void follow(registration);
    });
    // The first time the page waits for it; an update comes by the way.
    const first = follow(registration);
    if (!registration.active) await first;
    serviceWorkerStore.setState({ kept: true });
  } catch {
    // The page works without it, online.
  }
}

async function follow(registration: ServiceWorkerRegistration): Promise<void> {
  const { installing } = registration;
  if (installing) await settled(installing);
  const { waiting, active } = registration;
  if (waiting && active) serviceWorkerStore.setState({ waiting });
}

/** Resolves when a worker is installed or has failed. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state !== 'installing') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/**
 * Changes over to the version that waits and opens the page anew.
 *
 * @param address where to open it; default: where it is.
 */
export function changeOver(address = location.href): void {
  const { waiting } = serviceWorkerStore.getState();
  if (!waiting) return;
  // The address changes only now: Chromium 156 lets a new version wait while a page is open whose
  // address was changed by `history.replaceState`.
  const open = () => {
    clearTimeout(late);
    if (address === location.href) location.reload();
    else location.replace(address);
  };
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') open();
  });
  waiting.postMessage('use-new-version');
  // The old version may still be busy for this page, and is not once the page is gone.
  const late = setTimeout(open, PATIENCE);
}
