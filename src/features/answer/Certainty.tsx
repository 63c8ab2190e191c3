import { rightShare } from '../../core/calibration/right-share.ts';
import type { ModelCard } from '../../core/formats/card.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './TopAnswer.module.css';

interface Props {
  card: ModelCard;
  /** Of the first answer. */
  probability: number;
}

/** What the first percentage is worth, in words; nothing where the card does not tell. */
export function Certainty({ card, probability }: Props) {
  const share = rightShare(card, probability);
  if (share === undefined) return null;
  return (
    <p className={styles.certainty} data-testid="certainty">
      {t('answer.right-times', { times: Math.round(share * 10) })}
    </p>
  );
}
