import { listNames, type ClassLabel } from '../../shared/i18n/country.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './Neighbours.module.css';

/** "and neighbours: …" below a country's name; long lists unfold. */
export function Neighbours({
  label,
  limit,
}: {
  label: ClassLabel;
  /** How many names a folded list shows. */
  limit: number;
}) {
  const { neighbours, lang } = label;
  if (neighbours.length === 0) return null;
  const all = t('answer.neighbours', { names: listNames(neighbours, lang) });
  const more = neighbours.length - limit;
  if (more <= 1) return <p className={styles.neighbours}>{all}</p>;
  const names = listNames(neighbours.slice(0, limit), lang);
  return (
    <details className={styles.neighbours}>
      <summary>
        <span className={styles.some}>
          {t('answer.neighbours-more', { names, more })}
        </span>
        <span className={styles.all}>{all}</span>
      </summary>
    </details>
  );
}
