import { useSession, useSessionState } from '../../session/react.ts';
import type { ProblemCode } from '../../core/problems/problem.ts';
import { problemText } from '../../shared/i18n/problem-text.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Message } from '../../shared/ui/Message.tsx';
import { BackendSelect } from './BackendSelect.tsx';
import { Consent } from './Consent.tsx';
import { LoadProgress } from './LoadProgress.tsx';
import styles from './ModelStatus.module.css';
import { NetworkUpdate } from './NetworkUpdate.tsx';
import { WhereItRuns } from './WhereItRuns.tsx';

/** Those that another backend may not have. */
const ABOUT_THE_DEVICE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...(['no-backend', 'wrong-answer', 'gpu-lost'] as const),
  ...(['worker-crashed', 'out-of-memory', 'unexpected'] as const),
]);

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
          action={
            <>
              <Button onClick={session.retry}>{t('status.retry')}</Button>
              {ABOUT_THE_DEVICE.has(model.problem.code) && <BackendSelect />}
            </>
          }
        >
          {problemText(model.problem)}
        </Message>
      ) : model.phase === 'ready' ? (
        <>
          <WhereItRuns model={model.model} />
          <NetworkUpdate />
        </>
      ) : model.phase === 'asking' ? (
        <Consent model={model} />
      ) : (
        <LoadProgress model={model} />
      )}
    </section>
  );
}
