import { useMemo } from 'react';
import { CLASS_COUNT } from '../../core/classes/classes.ts';
import type { Entry } from '../../core/many/entry.ts';
import { evaluateEntries } from '../../core/many/evaluate.ts';
import { formatShare } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './Evaluation.module.css';
import { Matrix } from './Matrix.tsx';

/** Fewer than this, and chance moves a share by ten points and more (Wilson, 95 %). */
const FEW = 100;

/** How the answers fare against folders that are named after countries; nothing without such. */
export function Evaluation({ entries }: { entries: readonly Entry[] }) {
  const result = useMemo(
    () => evaluateEntries(entries, CLASS_COUNT),
    [entries],
  );
  if (!result) return null;
  const { n } = result;
  return (
    <section
      className={styles.evaluation}
      aria-label={t('many.evaluation')}
      data-testid="many-evaluation"
    >
      <h2 className={styles.title}>{t('many.evaluation')}</h2>
      <p>{t('many.evaluation.lead', { n })}</p>
      <dl className={styles.figures}>
        {(['top1', 'top5', 'balanced'] as const).map((key) => (
          <div key={key}>
            <dd>
              <data value={result[key]} data-figure={key}>
                {formatShare(result[key])}
              </data>
            </dd>
            <dt>{t(`many.evaluation.${key}`)}</dt>
          </div>
        ))}
      </dl>
      {n < FEW && <p className={styles.note}>{t('many.evaluation.small')}</p>}
      <Matrix matrix={result.matrix} />
    </section>
  );
}
