import { useId, useState } from 'react';
import { recall, remember } from '../../shared/storage/local.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import styles from './FirstRun.module.css';

const KEY = 'first-run';

/** Three short sentences for who is here for the first time, until they are closed. */
export function FirstRun() {
  const [open, setOpen] = useState(() => recall(KEY) !== 'closed');
  const title = useId();
  if (!open) return null;
  const close = () => {
    remember(KEY, 'closed');
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
