import type { Ranked } from '../../session/ranking.ts';
import { Flag } from '../../shared/flags/Flag.tsx';
import { classLabel } from '../../shared/i18n/country.ts';
import { formatProbability } from '../../shared/i18n/numbers.ts';
import { Neighbours } from './Neighbours.tsx';
import styles from './Ranking.module.css';

/** One class: flag, name, bar and percentage. */
export function RankingRow({ id, probability }: Ranked) {
  const label = classLabel(id);
  return (
    <li className={styles.row} data-class={id}>
      <Flag classId={id} />
      <p className={styles.name} lang={label.lang} dir="auto">
        {label.main}
      </p>
      <div className={styles.track} aria-hidden="true">
        <div
          className={styles.bar}
          style={{ inlineSize: `${probability * 100}%` }}
        />
      </div>
      <data className={styles.share} value={probability}>
        {formatProbability(probability)}
      </data>
      <div className={styles.neighbours}>
        <Neighbours label={label} limit={2} />
      </div>
    </li>
  );
}
