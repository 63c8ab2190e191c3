import type { Standing } from '../../core/claim/standing.ts';
import type { ModelCard } from '../../core/formats/card.ts';
import type { Reading } from '../../session/reading.ts';
import { oneClassText } from '../../shared/claim/class-text.ts';
import { trustText } from '../../shared/claim/trust-text.ts';
import { classLabel } from '../../shared/i18n/country.ts';
import { formatProbability } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './ClaimAnswer.module.css';
import { RegionsFor } from './RegionsFor.tsx';
import { frequencyText, leaningText, oddsText } from './sentences.ts';

interface Props {
  claimed: Standing;
  /** Another country to compare with. */
  compared: Standing | undefined;
  /** The likeliest class. */
  first: number;
  reading: Reading;
  card: ModelCard | undefined;
}

/** What the answer means for one claimed country, with its limits said. */
export function ClaimAnswer({
  claimed,
  compared,
  first,
  reading,
  card,
}: Props) {
  const { rank, of, probability } = claimed;
  const oneClass = oneClassText(claimed);
  return (
    <section
      className={styles.answer}
      aria-label={t('claim.answer')}
      data-testid="claim-answer"
    >
      <p className={styles.lead} role="status" data-testid="claim-leaning">
        {leaningText(claimed, classLabel(first).main)}
      </p>
      <dl className={styles.figures}>
        <div>
          <dt>{t('claim.place')}</dt>
          <dd data-testid="claim-rank">{t('claim.rank', { rank, of })}</dd>
        </div>
        <div>
          <dt>{t('claim.probability')}</dt>
          <dd>
            <data value={probability} data-testid="claim-probability">
              {formatProbability(probability)}
            </data>
          </dd>
        </div>
      </dl>
      <div className={styles.words}>
        {compared && compared.country !== claimed.country && (
          <p data-testid="claim-odds">{oddsText(claimed, compared)}</p>
        )}
        {compared && (
          <RegionsFor reading={reading} claimed={claimed} compared={compared} />
        )}
        <p>{frequencyText(claimed)}</p>
        {oneClass && <p data-testid="claim-one-class">{oneClass}</p>}
      </div>
      <div className={styles.limits} data-testid="claim-limits">
        {card && <p>{trustText(rank, card)}</p>}
        <p>{t('claim.limits')}</p>
      </div>
    </section>
  );
}
