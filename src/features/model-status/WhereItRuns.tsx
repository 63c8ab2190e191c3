import { useSession, useSessionState } from '../../session/react.ts';
import { backendTitle } from '../../shared/i18n/backend-title.ts';
import { t } from '../../shared/i18n/t.ts';
import type { BackendChoice, LoadedModel } from '../../session/state.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { backendLine } from './backend-line.ts';
import styles from './ModelStatus.module.css';

const CHOICES: readonly BackendChoice[] = ['auto', 'webgpu', 'webgl', 'wasm'];

/** Ready, and on what; why not on something faster is one step away. */
export function WhereItRuns({ model }: { model: LoadedModel }) {
  const session = useSession();
  const choice = useSessionState((state) => state.backend);
  const { card, refused } = model;
  return (
    <div className={styles.ready}>
      <p className={styles.line}>
        <Icon name="check" />
        {t('status.ready')}
      </p>
      <p data-testid="backend-line">{backendLine(model, choice)}</p>
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
        <label className={styles.choice}>
          {t('backend.choose')}
          <select
            value={choice}
            onChange={({ currentTarget }) =>
              session.chooseBackend(currentTarget.value as BackendChoice)
            }
          >
            {CHOICES.map((one) => (
              <option key={one} value={one}>
                {t(`backend.choice.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <p className={styles.small}>
          {t('backend.model', { name: card.name, version: card.version })}
        </p>
      </details>
    </div>
  );
}
