import { useCallback, useEffect, useState } from 'react';
import { useSession, useSessionState } from '../../session/react.ts';
import type { StoredModel } from '../../session/weights/weights.ts';
import { formatMegabytes } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import styles from './StorageScreen.module.css';

/** The networks that this device keeps, each with a button that deletes it. */
export function StoredNetworks({ onChange }: { onChange: () => void }) {
  const { weights } = useSession();
  const phase = useSessionState(({ model }) => model.phase);
  const [models, setModels] = useState<readonly StoredModel[]>([]);
  const [deleted, setDeleted] = useState(false);
  const refresh = useCallback(() => {
    void weights.stored().then(setModels, () => undefined);
  }, [weights]);
  // A load that ends may have stored something.
  useEffect(refresh, [refresh, phase]);

  async function forget(key?: string) {
    await weights.forget(key);
    setDeleted(true);
    refresh();
    onChange();
  }

  return (
    <section className={styles.section} aria-label={t('storage.networks')}>
      <h2>{t('storage.networks')}</h2>
      {models.length === 0 && <p>{t('storage.none')}</p>}
      <ul className={styles.list}>
        {models.map((model) => (
          <li key={model.key} className={styles.row} data-testid="stored-model">
            <span>{lineOf(model)}</span>
            <Button
              aria-label={t('storage.delete-named', named(model))}
              onClick={() => void forget(model.key)}
            >
              {t('storage.delete')}
            </Button>
          </li>
        ))}
      </ul>
      {models.length > 1 && (
        <div>
          <Button onClick={() => void forget()}>
            {t('storage.delete-all')}
          </Button>
        </div>
      )}
      <p role="status">{deleted && t('storage.deleted')}</p>
    </section>
  );
}

const named = ({ name, version }: StoredModel) => ({
  name: name || t('storage.unnamed'),
  version,
});

const lineOf = (model: StoredModel) =>
  t(model.whole ? 'storage.network' : 'storage.unfinished', {
    ...named(model),
    size: formatMegabytes(model.storedBytes),
  });
