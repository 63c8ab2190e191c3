import type { Figures } from '../../core/formats/card.ts';
import { t } from '../../shared/i18n/t.ts';
import { formatPercent } from './format.ts';
import styles from './Plot.module.css';
import { Plot, plotX, plotY } from './Plot.tsx';

interface Props {
  curve: NonNullable<Figures['coverageCurve']>;
}

/** Lines of the text twin; the curve itself has more points than one cares to read. */
const LINES = 12;

/** How often answers are right, if only the surest are given. */
export function CoveragePlot({ curve }: Props) {
  const d = curve
    .map(({ coverage, accuracy }) => `${plotX(coverage)} ${plotY(accuracy)}`)
    .join('L');
  const every = Math.ceil(curve.length / LINES);
  const some = curve.filter(
    (_, i) => i % every === 0 || i === curve.length - 1,
  );
  return (
    <Plot
      title={t('about.coverage')}
      note={t('about.coverage-note')}
      xLabel={t('about.coverage-x')}
      yLabel={t('about.coverage-y')}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t('about.threshold')}</th>
              <th scope="col">{t('about.coverage-x')}</th>
              <th scope="col">{t('about.coverage-y')}</th>
            </tr>
          </thead>
          <tbody>
            {some.map(({ threshold, coverage, accuracy }) => (
              <tr key={threshold}>
                <td>{formatPercent(threshold)}</td>
                <td>{formatPercent(coverage)}</td>
                <td>{formatPercent(accuracy)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <path className={styles.curve} d={`M${d}`} />
    </Plot>
  );
}
