import type { Ranked } from '../../session/ranking.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './Ranking.module.css';
import { RankingRow } from './RankingRow.tsx';

const PLACES = Array.from({ length: 10 }, (_, i) => i);

/** The likeliest classes in order; empty lines hold their places before any is known. */
export function Ranking({ ranked }: { ranked: Ranked[] | undefined }) {
  if (!ranked) {
    return (
      <div className={styles.ranking} aria-hidden="true">
        {PLACES.map((place) => (
          <div key={place} className={styles.placeholder} />
        ))}
      </div>
    );
  }
  return (
    <ol
      className={styles.ranking}
      aria-label={t('answer.likeliest')}
      data-testid="ranking"
    >
      {ranked.map((one) => (
        <RankingRow key={one.id} {...one} />
      ))}
    </ol>
  );
}
