import { useEffect, useState } from 'react';
import { useSession } from '../../session/react.ts';
import { t } from '../../shared/i18n/t.ts';
import { listenToWindow } from './listen-to-window.ts';
import styles from './WindowDrop.module.css';

/** Takes photos that are dropped or pasted anywhere, with a veil while one hovers. */
export function WindowDrop() {
  const session = useSession();
  const [hovering, setHovering] = useState(false);
  useEffect(() => listenToWindow(session, setHovering), [session]);
  return (
    <div className={styles.veil} data-hovering={hovering} aria-hidden="true">
      <p className={styles.text}>{t('input.release')}</p>
    </div>
  );
}
