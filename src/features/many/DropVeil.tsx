import { useEffect, useRef, useState } from 'react';
import { DropVeil as Veil } from '../../shared/drop/DropVeil.tsx';
import { listenToDrops } from '../../shared/drop/listen-to-drops.ts';
import { t } from '../../shared/i18n/t.ts';

/** Takes drops anywhere on the page while this screen is open. */
export function DropVeil({ onFiles }: { onFiles: (event: Event) => void }) {
  const [hovering, setHovering] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const controller = new AbortController();
    listenToDrops(
      {
        accepts: ({ types }) => types.includes('Files'),
        onHover: setHovering,
        onDrop: (event) => latest.current(event),
      },
      controller.signal,
    );
    return () => controller.abort();
  }, []);
  return <Veil hovering={hovering}>{t('many.release')}</Veil>;
}
