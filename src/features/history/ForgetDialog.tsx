import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import styles from './HistoryScreen.module.css';

interface Props {
  count: number;
  onForget: () => void;
  onClose: () => void;
}

/** Asks once more, for what is forgotten cannot be brought back. */
export function ForgetDialog({ count, onForget, onClose }: Props) {
  return (
    <Dialog title={t('history.forget-title')} onClose={onClose}>
      <p>{t('history.forget-ask', { count })}</p>
      <div className={styles.choices}>
        <Button onClick={onClose}>{t('history.keep')}</Button>
        <Button look="main" onClick={onForget}>
          {t('history.forget')}
        </Button>
      </div>
    </Dialog>
  );
}
