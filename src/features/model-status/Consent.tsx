import { useSession } from '../../session/react.ts';
import type { ModelState } from '../../session/state.ts';
import { formatDownload, formatMegabytes } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { ProgressBar } from '../../shared/ui/ProgressBar.tsx';
import styles from './ModelStatus.module.css';

/** Asks before anything large travels, or before the rest of it does. */
export function Consent({
  model: { offer, paused },
}: {
  model: Extract<ModelState, { phase: 'asking' }>;
}) {
  const { weights } = useSession();
  const { bytes, missingBytes } = offer;
  const here = bytes - missingBytes;
  const size = formatMegabytes(missingBytes);
  return (
    <div className={styles.progress}>
      <p className={styles.line} data-testid="load-text">
        {t(paused ? 'consent.paused' : 'consent.title')}
      </p>
      <p className={styles.small}>{t('consent.why')}</p>
      {here > 0 && (
        <>
          <ProgressBar label={t('status.progress')} share={here / bytes} />
          <p className={styles.small}>
            {t('consent.have', formatDownload(here, bytes))}
          </p>
        </>
      )}
      <div>
        <Button look="main" onClick={weights.agree} data-testid="consent">
          {t(here > 0 ? 'consent.resume' : 'consent.button', { size })}
        </Button>
      </div>
    </div>
  );
}
