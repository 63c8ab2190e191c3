import { t } from '../../../shared/i18n/t.ts';
import { useLab, useLabState } from '../state/react.ts';
import { MapControls } from './MapControls.tsx';
import { isHidden } from './shown-map.ts';
import styles from './Look.module.css';

/** What can be drawn over the composite: the crops, and what speaks for a country. */
export function Look() {
  const lab = useLab();
  const { crops, map } = useLabState((state) => state.look);
  const hidden = useLabState(isHidden);
  return (
    <section
      className={styles.look}
      aria-label={t('lab.look')}
      data-testid="lab-look"
    >
      <div className={styles.switches}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={crops}
            onChange={({ currentTarget }) =>
              lab.setLook({ crops: currentTarget.checked })
            }
          />
          {t('lab.stage.crops')}
        </label>
        {!hidden && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={map}
              onChange={({ currentTarget }) =>
                lab.setLook({ map: currentTarget.checked })
              }
            />
            {t('lab.look.map')}
          </label>
        )}
      </div>
      {map && !hidden && <MapControls />}
    </section>
  );
}
