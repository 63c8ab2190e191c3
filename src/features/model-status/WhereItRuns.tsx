import { useSessionState } from '../../session/react.ts';
import { backendTitle } from '../../shared/i18n/backend-title.ts';
import { problemText } from '../../shared/i18n/problem-text.ts';
import { t } from '../../shared/i18n/t.ts';
import type { LoadedModel } from '../../session/state.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { BackendSelect } from './BackendSelect.tsx';
import { backendLine } from './backend-line.ts';
import styles from './ModelStatus.module.css';

/** Ready, and on what; why not on something faster is one step away. */
export function WhereItRuns({ model }: { model: LoadedModel }) {
  const choice = useSessionState((state) => state.backend);
  const { card, engine, refused, weights } = model;
  return (
    <div className={styles.ready}>
      <p className={styles.line}>
        <Icon name="check" />
        {t('status.ready')}
      </p>
      <p data-testid="backend-line">{backendLine(model, choice)}</p>
      {weights.notKept && (
        <p className={styles.small} data-testid="not-kept">
          {t('weights.not-kept')} {problemText(weights.notKept)}
        </p>
      )}
      <details>
        <summary>{t('backend.details')}</summary>
        <ul className={styles.refused}>
          {refused.map(({ backend, reason, detail }) => (
            <li key={backend} title={detail}>
              {t(`backend.refused.${reason}`, {
                backend: backendTitle(backend),
              })}
            </li>
          ))}
        </ul>
        <BackendSelect />
        <p className={styles.small}>
          {t('backend.model', { name: card.name, version: card.version })}
        </p>
        <p className={styles.small} data-testid="engine">
          {t('backend.engine', { engine })}
        </p>
      </details>
    </div>
  );
}
