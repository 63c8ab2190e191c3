import { useStore } from 'zustand';
import { formatMegabytes } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { installStore } from './install.ts';
import { OwnNetwork } from './OwnNetwork.tsx';
import { serviceWorkerStore } from './service-worker.ts';
import styles from './StorageScreen.module.css';
import { StoredNetworks } from './StoredNetworks.tsx';
import { useEstimate } from './use-estimate.ts';

/** What is stored on this device and how to delete it; networks of one's own. */
export default function StorageScreen() {
  const kept = useStore(serviceWorkerStore, (state) => state.kept);
  const offer = useStore(installStore, (state) => state.offer);
  const { estimate, refresh, persist } = useEstimate();
  return (
    <div className={styles.screen} data-testid="storage">
      <div className={styles.words}>
        <h1 tabIndex={-1}>{t('storage.heading')}</h1>
        <p>{t('storage.lead')}</p>
      </div>
      <StoredNetworks onChange={refresh} />
      <section className={styles.section}>
        <h2>{t('storage.page')}</h2>
        <p data-testid="page-kept" data-kept={kept}>
          {t(kept ? 'storage.page-kept' : 'storage.page-not-kept')}
        </p>
        <p>{t('storage.rest')}</p>
        {estimate && (
          <>
            <p data-testid="storage-used">
              {t('storage.used', {
                used: formatMegabytes(estimate.used),
                quota: formatMegabytes(estimate.quota),
              })}
            </p>
            <p>
              {t(
                estimate.persisted
                  ? 'storage.persisted'
                  : 'storage.not-persisted',
              )}
            </p>
          </>
        )}
        <p className={styles.quiet}>{t('storage.browser')}</p>
        <div className={styles.buttons}>
          {estimate && !estimate.persisted && (
            <Button onClick={persist}>{t('storage.persist')}</Button>
          )}
          {offer && (
            <Button onClick={() => void offer.prompt()}>
              {t('pwa.install')}
            </Button>
          )}
        </div>
      </section>
      <OwnNetwork onChange={refresh} />
    </div>
  );
}
