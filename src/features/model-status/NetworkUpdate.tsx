import { useSession } from '../../session/react.ts';
import { useWeights } from '../../session/weights/react.ts';
import { formatDownload, formatMegabytes } from '../../shared/i18n/numbers.ts';
import { problemText } from '../../shared/i18n/problem-text.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { ProgressBar } from '../../shared/ui/ProgressBar.tsx';
import styles from './ModelStatus.module.css';

/** The site has newer weights: they are fetched beside those in use, and only if that is wanted. */
export function NetworkUpdate() {
  const { weights } = useSession();
  const update = useWeights((state) => state.update);
  if (update.phase === 'none') return null;
  const { version, missingBytes, bytes } = update.offer;
  if (update.phase === 'downloading') {
    const loaded = update.progress?.loadedBytes ?? bytes - missingBytes;
    return (
      <div className={styles.update} data-testid="network-update">
        <p>{t('update.loading', formatDownload(loaded, bytes))}</p>
        <ProgressBar label={t('status.progress')} share={loaded / bytes} />
        <div>
          <Button onClick={weights.pauseUpdate}>{t('consent.pause')}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.update} data-testid="network-update">
      <p>{t('update.offer', { version })}</p>
      {update.phase === 'failed' && <p>{problemText(update.problem)}</p>}
      <div>
        <Button onClick={() => void weights.fetchUpdate()}>
          {t('update.fetch', { size: formatMegabytes(missingBytes) })}
        </Button>
      </div>
    </div>
  );
}
