import { useEffect, useRef, useState } from 'react';
import { t } from '../../shared/i18n/t.ts';
import styles from './DropVeil.module.css';

/** Takes drops anywhere on the page while this screen is open. */
export function DropVeil({ onFiles }: { onFiles: (event: Event) => void }) {
  const [hovering, setHovering] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const controller = new AbortController();
    const listen = <K extends keyof WindowEventMap>(
      name: K,
      handle: (event: WindowEventMap[K]) => void,
    ) => window.addEventListener(name, handle, { signal: controller.signal });
    listen('dragenter', ({ dataTransfer }) => {
      if (dataTransfer?.types.includes('Files')) setHovering(true);
    });
    listen('dragover', (event) => event.preventDefault());
    listen('dragleave', ({ relatedTarget }) => {
      if (!relatedTarget) setHovering(false);
    });
    listen('drop', (event) => {
      // Else the browser leaves the page and shows the file.
      event.preventDefault();
      setHovering(false);
      latest.current(event);
    });
    return () => controller.abort();
  }, []);
  return hovering ? (
    <div className={styles.veil}>{t('many.release')}</div>
  ) : null;
}
