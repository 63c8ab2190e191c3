import { formatPlainShare } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import { BINS } from './bins.ts';
import styles from './World.module.css';

/** What the colours mean. */
export function Legend() {
  return (
    <div className={styles.legend}>
      <p>{t('world.legend')}</p>
      <ul className={styles.bins}>
        {BINS.map(({ from, to }, bin) => (
          <li key={bin}>
            <span className={styles.swatch} data-bin={bin} aria-hidden="true" />
            {from === 0
              ? t('world.legend-under', { to: formatPlainShare(to) })
              : to === 1
                ? t('world.legend-over', { from: formatPlainShare(from) })
                : t('world.legend-between', {
                    from: formatPlainShare(from),
                    to: formatPlainShare(to),
                  })}
          </li>
        ))}
      </ul>
    </div>
  );
}
