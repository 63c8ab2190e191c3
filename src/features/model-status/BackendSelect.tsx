import { useSession, useSessionState } from '../../session/react.ts';
import type { BackendChoice } from '../../session/state.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './ModelStatus.module.css';

const CHOICES: readonly BackendChoice[] = ['auto', 'webgpu', 'webgl', 'wasm'];

/** What the network shall run on. */
export function BackendSelect() {
  const session = useSession();
  const choice = useSessionState((state) => state.backend);
  return (
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
  );
}
