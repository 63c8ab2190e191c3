import { useSession } from '../../session/react.ts';
import type { ModelState } from '../../session/state.ts';
import { formatDownload } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { ProgressBar } from '../../shared/ui/ProgressBar.tsx';
import styles from './ModelStatus.module.css';
import { Parts } from './Parts.tsx';

type Loading = Extract<
  ModelState,
  { phase: 'idle' | 'downloading' | 'preparing' }
>;

/** The bar and the sentence while the network comes. */
export function LoadProgress({ model }: { model: Loading }) {
  const { weights } = useSession();
  const { text, detail, share } = describe(model);
  const coming = model.phase === 'downloading' && model.totalBytes > 0;
  return (
    <div className={styles.progress}>
      <p className={styles.line} data-testid="load-text">
        {text}
      </p>
      <ProgressBar label={t('status.progress')} share={share} />
      {coming && model.parts && <Parts parts={model.parts} />}
      <p className={styles.small}>{detail}</p>
      {coming && (
        <div>
          <Button onClick={weights.pause}>{t('consent.pause')}</Button>
        </div>
      )}
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
