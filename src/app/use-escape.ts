import { useEffect } from 'react';
import { useSession } from '../session/react.ts';
import { isBusy } from '../session/state.ts';

/** Esc stops the work on the photo; when there is none, it closes the message. */
export function useEscape(): void {
  const session = useSession();
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      const { photo } = session.store.getState();
      if (isBusy(photo) || photo.phase === 'failed') session.cancel();
      else session.notify(null);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [session]);
}
