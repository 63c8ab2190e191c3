import { createStore } from 'zustand/vanilla';

/** Chromium's offer to install the page; other browsers have it in their menus. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

export const installStore = createStore<{
  readonly offer: InstallEvent | null;
}>(() => ({ offer: null }));

/** Listens for the browser's offer, which comes once and early. */
export function listenForInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    installStore.setState({ offer: event as InstallEvent });
  });
  addEventListener('appinstalled', () =>
    installStore.setState({ offer: null }),
  );
}
