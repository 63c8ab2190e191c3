import { useEffect, useState } from 'react';
import { MOST } from '../../session/history/history.ts';
import { useHistory, useHistoryState } from '../../session/history/react.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Message } from '../../shared/ui/Message.tsx';
import { ForgetDialog } from './ForgetDialog.tsx';
import styles from './HistoryScreen.module.css';
import { HistoryCard } from './HistoryCard.tsx';

/** The last answers that this device keeps, with the switch that ends it. */
export function HistoryScreen() {
  const history = useHistory();
  const { on, entries, refused, removed } = useHistoryState((state) => state);
  const [asking, setAsking] = useState(false);
  useEffect(() => void history.refresh(), [history]);
  return (
    <div className={styles.screen} data-testid="history">
      <div className={styles.words}>
        <h1 tabIndex={-1}>{t('history.title')}</h1>
        <p>{t('history.lead', { most: MOST })}</p>
        <label className={styles.switch}>
          <input
            type="checkbox"
            role="switch"
            checked={on}
            onChange={({ currentTarget }) =>
              history.turn(currentTarget.checked)
            }
          />
          {t('history.switch')}
        </label>
        {!on && <p className={styles.quiet}>{t('history.off')}</p>}
      </div>
      <div role="status" className={styles.messages}>
        {refused && <Message tone="bad">{t('history.refused')}</Message>}
        {removed && (
          <Message
            tone="calm"
            action={
              <Button onClick={() => void history.undo()}>
                {t('history.undo')}
              </Button>
            }
          >
            {t('history.removed')}
          </Message>
        )}
      </div>
      {entries.length === 0 ? (
        <p className={styles.quiet}>{t('history.empty')}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {entries.map((entry) => (
              <HistoryCard
                key={entry.id}
                entry={entry}
                onRemove={() => void history.remove(entry.id)}
              />
            ))}
          </ul>
          <Button className={styles.forget} onClick={() => setAsking(true)}>
            {t('history.forget')}
          </Button>
        </>
      )}
      {asking && (
        <ForgetDialog
          count={entries.length}
          onForget={() => {
            setAsking(false);
            void history.forgetAll();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
