import type { ViewName } from '../../core/geometry/views.ts';
import type { Ranked } from '../../session/ranking.ts';
import { Flag } from '../../shared/flags/Flag.tsx';
import { classLabel } from '../../shared/i18n/country.ts';
import { formatProbability } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import { Neighbours } from './Neighbours.tsx';
import styles from './TopAnswer.module.css';

interface Props {
  first: Ranked | undefined;
  /** Set when one crop alone speaks. */
  crop: ViewName | null;
  final: boolean;
}

/** The likeliest class, in the largest type on the page. */
export function TopAnswer({ first, crop, final }: Props) {
  const label = first && classLabel(first.id);
  return (
    <div className={styles.top}>
      <h2 className={styles.eyebrow} data-testid="answer-title">
        {crop
          ? t(`answer.title.${crop}`)
          : final
            ? t('answer.most-likely')
            : first
              ? t('answer.so-far')
              : t('answer.region')}
      </h2>
      {first && label ? (
        <>
          <p className={styles.country} data-testid="top-country">
            <Flag classId={first.id} />
            <span lang={label.lang} dir="auto">
              {label.main}
            </span>
            <span className={styles.share}>
              {formatProbability(first.probability)}
            </span>
          </p>
          <Neighbours label={label} limit={3} />
        </>
      ) : (
        <p className={styles.empty}>{t('answer.waiting')}</p>
      )}
    </div>
  );
}
