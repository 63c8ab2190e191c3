import { useState } from 'react';
import { isOver } from '../../session/many/state.ts';
import { useMany, useManyState } from '../../session/many/react.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { ProgressBar } from '../../shared/ui/ProgressBar.tsx';
import { queueText } from './queue-text.ts';
import styles from './Queue.module.css';

/** How far the queue is, and the buttons that steer it. */
export function Queue({ modelReady }: { modelReady: boolean }) {
  const many = useMany();
  const state = useManyState((all) => all);
  const [asking, setAsking] = useState(false);
  const { entries, phase } = state;
  const done = entries.filter(isOver).length;
  const busy = phase === 'running' || phase === 'paused';
  return (
    <section
      className={styles.queue}
      aria-label={t('many.queue')}
      data-testid="many-queue"
      data-phase={phase}
      data-done={done}
    >
      <p role="status" className={styles.text}>
        {queueText(state, modelReady)}
      </p>
      {busy && (
        <ProgressBar label={t('many.queue')} share={done / entries.length} />
      )}
      <div className={styles.buttons}>
        {phase === 'running' && (
          <Button onClick={many.pause}>{t('many.pause')}</Button>
        )}
        {phase === 'paused' && (
          <Button look="main" onClick={many.resume}>
            {t('many.resume')}
          </Button>
        )}
        {busy && <Button onClick={many.cancel}>{t('many.cancel')}</Button>}
        {!busy && !asking && (
          <Button look="quiet" onClick={() => setAsking(true)}>
            {t('many.clear')}
          </Button>
        )}
        {!busy && asking && (
          <span className={styles.sure}>
            {t('many.clear-sure', { n: entries.length })}
            <Button onClick={many.clear}>{t('many.clear-yes')}</Button>
            <Button autoFocus onClick={() => setAsking(false)}>
              {t('many.clear-no')}
            </Button>
          </span>
        )}
      </div>
    </section>
  );
}
