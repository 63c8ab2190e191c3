import { useState } from 'react';
import { useStore } from 'zustand';
import { useSession } from '../../session/react.ts';
import { putPhoto, SHARED } from '../../shared/pwa/handover.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { changeOver, serviceWorkerStore } from './service-worker.ts';
import styles from './UpdatePrompt.module.css';

/** A newer version of the page waits. Nothing happens to what is on the screen without a click. */
export function UpdatePrompt() {
  const session = useSession();
  const waiting = useStore(serviceWorkerStore, (state) => state.waiting);
  const [declined, setDeclined] = useState<ServiceWorker | null>(null);

  async function changeNow() {
    const { photo } = session.store.getState();
    if (photo.phase === 'none') return changeOver();
    const { blob, name } = photo.photo;
    try {
      await putPhoto(blob, name);
    } catch {
      // Without room for the photo the old version stays until the page is closed.
      setDeclined(waiting);
      return;
    }
    const url = new URL(location.href);
    url.searchParams.set(SHARED, 'again');
    changeOver(url.href);
  }

  return (
    <div role="status" data-testid="page-update">
      {waiting && waiting !== declined && (
        <div className={styles.prompt}>
          <p className={styles.title}>{t('pwa.update')}</p>
          <p className={styles.text}>{t('pwa.keeps')}</p>
          <div className={styles.buttons}>
            <Button onClick={() => void changeNow()}>{t('pwa.use')}</Button>
            <Button look="quiet" onClick={() => setDeclined(waiting)}>
              {t('pwa.later')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
