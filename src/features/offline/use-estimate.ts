import { useCallback, useEffect, useState } from 'react';

interface Estimate {
  /** In bytes; browsers round it on purpose. */
  readonly used: number;
  readonly quota: number;
  readonly persisted: boolean;
}

/** How much room the site takes; null where the browser does not say. */
export function useEstimate(): {
  estimate: Estimate | null;
  refresh: () => void;
  persist: () => void;
} {
  const [estimate, setEstimate] = useState<Estimate | null>(null);
  const refresh = useCallback(() => {
    void look().then(setEstimate, () => setEstimate(null));
  }, []);
  useEffect(refresh, [refresh]);
  const persist = () =>
    void navigator.storage.persist().then(refresh, () => undefined);
  return { estimate, refresh, persist };
}

async function look(): Promise<Estimate> {
  const { storage } = navigator;
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    storage.estimate(),
    storage.persisted(),
  ]);
  return { used: usage, quota, persisted };
}
