import { useId, useState } from 'react';
import { FIRST_RUN_KEY, recall, remember } from '../../shared/storage/local.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import styles from './FirstRun.module.css';

/** Three short sentences for who is here for the first time, until they are closed. */
export function FirstRun() {
  const [open, setOpen] = useState(() => recall(FIRST_RUN_KEY) !== 'closed');
  const title = useId();
  if (!open) return null;
  const close = () => {
    remember(FIRST_RUN_KEY, 'closed');
    setOpen(false);
  };
  return (
    <section
      className={styles.first}
      aria-labelledby={title}
      data-testid="first-run"
    >
      <h2 id={title}>{t('first-run.title')}</h2>
      <p>{t('first-run.give')}</p>
      <p>{t('first-run.answer')}</p>
      <p>{t('first-run.doubt')}</p>
      <Button onClick={close}>{t('first-run.close')}</Button>
    </section>
  );
}
