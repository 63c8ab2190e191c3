import { useSession, useSessionState } from '../../session/react.ts';
import { problemText } from '../../shared/i18n/problem-text.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Message } from '../../shared/ui/Message.tsx';
import { LoadProgress } from './LoadProgress.tsx';
import styles from './ModelStatus.module.css';
import { WhereItRuns } from './WhereItRuns.tsx';

/** Where the network is on its way to this device, and what it runs on. */
export function ModelStatus() {
  const session = useSession();
  const model = useSessionState((state) => state.model);
  return (
    <section
      className={styles.status}
      aria-label={t('status.region')}
      data-testid="model-status"
      data-phase={model.phase}
    >
      {model.phase === 'failed' ? (
        <Message
          tone="bad"
          detail={model.problem.detail}
          action={<Button onClick={session.retry}>{t('status.retry')}</Button>}
        >
          {problemText(model.problem)}
        </Message>
      ) : model.phase === 'ready' ? (
        <WhereItRuns model={model.model} />
      ) : (
        <LoadProgress model={model} />
      )}
    </section>
  );
}
