import { CLASS_COUNT } from '../../core/classes/classes.ts';
import type { ModelCard } from '../../core/formats/card.ts';
import { testFigures } from '../../core/formats/test-figures.ts';
import { formatShare } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './About.module.css';
import { CoveragePlot } from './CoveragePlot.tsx';
import { formatPercent } from './format.ts';
import { IntervalTable } from './IntervalTable.tsx';
import { ReliabilityPlot } from './ReliabilityPlot.tsx';
import { classRows, headlineRows, regionRows } from './rows.ts';

/** What the card knows of the network's mistakes; what it does not know is left out. */
export function Figures({ card }: { card: ModelCard }) {
  const test = testFigures(card);
  const figures = test ?? card.figures.find(({ n }) => n > 0);
  if (!figures) return <p>{t('about.no-figures')}</p>;
  const { n, top1, notSure, reliability, coverageCurve, ece } = figures;
  const regions = regionRows(figures);
  const classes = classRows(figures);
  const threshold = card.notSure && formatPercent(card.notSure.threshold);
  return (
    <>
      <p className={styles.lead}>
        {t(test ? 'about.lead' : 'about.lead-val', {
          ...{ n, classes: CLASS_COUNT, share: formatShare(1 - top1) },
          blind: formatShare(1 - 1 / CLASS_COUNT),
        })}
      </p>
      {threshold && notSure && (
        <p>
          {notSure.accuracy === null
            ? t('about.not-sure-never', { threshold })
            : t('about.not-sure', {
                threshold,
                coverage: formatShare(notSure.coverage),
                accuracy: formatShare(notSure.accuracy),
              })}
        </p>
      )}
      {card.notSure?.participation !== undefined && (
        <p>{t('about.no-place')}</p>
      )}
      {card.offTopic && (
        <p>
          {t('about.off-topic', {
            n: card.offTopic.n,
            share: formatShare(card.offTopic.notSure),
          })}
        </p>
      )}
      <div className={styles.table}>
        <IntervalTable
          caption={t('about.accuracy')}
          rows={headlineRows(figures)}
        />
        <p className={styles.note}>{t('about.accuracy-note')}</p>
      </div>
      <div className={styles.plots}>
        {reliability && <ReliabilityPlot bins={reliability} ece={ece} />}
        {coverageCurve && coverageCurve.length > 1 && (
          <CoveragePlot curve={coverageCurve} />
        )}
      </div>
      {regions.length > 0 && (
        <IntervalTable caption={t('about.regions')} rows={regions} />
      )}
      {classes.length > 0 && (
        <details className={styles.classes}>
          <summary>{t('about.classes')}</summary>
          <IntervalTable caption={t('about.classes')} rows={classes} />
        </details>
      )}
    </>
  );
}
