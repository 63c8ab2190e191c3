import { useSyncExternalStore, type RefObject } from 'react';
import { t } from '../../../shared/i18n/t.ts';
import { Button } from '../../../shared/ui/Button.tsx';

/** Shows the lab alone on the whole screen, where the browser can. */
export function FullScreenButton({
  root,
}: {
  root: RefObject<HTMLElement | null>;
}) {
  const full = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
  );
  if (!document.fullscreenEnabled) return null;
  return (
    <Button
      aria-pressed={full}
      onClick={() => {
        const turn = full
          ? document.exitFullscreen()
          : root.current?.requestFullscreen();
        // A browser that refuses has said so itself.
        turn?.catch(() => undefined);
      }}
    >
      {t(full ? 'lab.fullscreen-end' : 'lab.fullscreen')}
    </Button>
  );
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
