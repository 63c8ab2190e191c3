import { doubtOf } from '../../core/calibration/doubt.ts';
import type { ModelCard } from '../../core/formats/card.ts';
import type { ViewName } from '../../core/geometry/views.ts';
import type { Ranked } from '../../session/ranking.ts';
import { Flag } from '../../shared/flags/Flag.tsx';
import { classLabel } from '../../shared/i18n/country.ts';
import { formatProbability } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import { Certainty } from './Certainty.tsx';
import { Neighbours } from './Neighbours.tsx';
import styles from './TopAnswer.module.css';

interface Props {
  first: Ranked | undefined;
  /** Set when one crop alone speaks. */
  crop: ViewName | null;
  final: boolean;
  /** Of the network that answered, where it is known how sure that answer may be. */
  card: ModelCard | undefined;
  /** Mean participation of the crops, where it is known. */
  participation: number | undefined;
}

const WHY = {
  close: 'answer.not-sure-why',
  'no-place': 'answer.no-place',
} as const;

/** The likeliest class, in the largest type on the page; or first that the network is not sure. */
export function TopAnswer(props: Props) {
  const { first, crop, final, card, participation } = props;
  const label = first && classLabel(first.id);
  const doubt =
    first && card && doubtOf(card, first.probability, participation);
  return (
    <div className={styles.top} data-sure={!doubt}>
      <h2 className={styles.eyebrow} data-testid="answer-title">
        {doubt ? t('answer.not-sure') : titleOf(crop, final, first)}
      </h2>
      {doubt && <p>{t(WHY[doubt])}</p>}
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
          {/* What is known of photos of places says nothing of other pictures. */}
          {card && doubt !== 'no-place' && (
            <Certainty card={card} probability={first.probability} />
          )}
        </>
      ) : (
        <p className={styles.empty}>{t('answer.waiting')}</p>
      )}
    </div>
  );
}

function titleOf(
  crop: ViewName | null,
  final: boolean,
  first: Ranked | undefined,
): string {
  if (crop) return t(`answer.title.${crop}`);
  if (final) return t('answer.most-likely');
  return first ? t('answer.so-far') : t('answer.region');
}
