import type { ModelState } from '../../session/state.ts';
import { formatDownload } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import { ProgressBar } from '../../shared/ui/ProgressBar.tsx';
import styles from './ModelStatus.module.css';

type Loading = Extract<
  ModelState,
  { phase: 'idle' | 'downloading' | 'preparing' }
>;

/** The bar and the sentence while the network comes. */
export function LoadProgress({ model }: { model: Loading }) {
  const { text, detail, share } = describe(model);
  return (
    <div className={styles.progress}>
      <p className={styles.line} data-testid="load-text">
        {text}
      </p>
      <ProgressBar label={t('status.progress')} share={share} />
      <p className={styles.small}>{detail}</p>
    </div>
  );
}

function describe(model: Loading): {
  text: string;
  detail: string;
  share?: number;
} {
  switch (model.phase) {
    case 'idle':
      return { text: t('status.idle'), detail: t('status.download-once') };
    case 'preparing':
      return {
        text: t('status.preparing'),
        detail: t('status.preparing-detail'),
      };
    case 'downloading': {
      const { loadedBytes, totalBytes } = model;
      const detail = t('status.download-once');
      if (totalBytes === 0) return { text: t('status.asking'), detail };
      return {
        text: t('status.downloading', formatDownload(loadedBytes, totalBytes)),
        detail,
        share: Math.min(1, loadedBytes / totalBytes),
      };
    }
  }
}
