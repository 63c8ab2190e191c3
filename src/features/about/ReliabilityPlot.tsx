import type { Figures } from '../../core/formats/card.ts';
import { wilson } from '../../core/metrics/wilson.ts';
import { t } from '../../shared/i18n/t.ts';
import { formatCount, formatPercent, formatPoints } from './format.ts';
import styles from './Plot.module.css';
import { Plot, plotX, plotY } from './Plot.tsx';

interface Props {
  bins: NonNullable<Figures['reliability']>;
  ece: number;
}

/** Said probability against found accuracy, with Wilson's 95 % intervals. */
export function ReliabilityPlot({ bins, ece }: Props) {
  const dots = bins.flatMap(({ n, confidence, accuracy }) =>
    confidence === null || accuracy === null
      ? []
      : [
          {
            n,
            x: confidence,
            y: accuracy,
            interval: wilson(Math.round(accuracy * n), n),
          },
        ],
  );
  return (
    <Plot
      title={t('about.reliability')}
      note={t('about.reliability-note', { ece: formatPoints(ece) })}
      xLabel={t('about.reliability-x')}
      yLabel={t('about.reliability-y')}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t('about.reliability-x')}</th>
              <th scope="col">{t('about.reliability-y')}</th>
              <th scope="col">{t('about.column.photos')}</th>
            </tr>
          </thead>
          <tbody>
            {dots.map(({ n, x, y }) => (
              <tr key={x}>
                <td>{formatPercent(x)}</td>
                <td>{formatPercent(y)}</td>
                <td>{formatCount(n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <path
        className={styles.diagonal}
        d={`M${plotX(0)} ${plotY(0)}L${plotX(1)} ${plotY(1)}`}
      />
      {dots.map(({ x, interval: [low, high] }) => (
        <path
          key={x}
          className={styles.whisker}
          d={`M${plotX(x)} ${plotY(low)}V${plotY(high)}`}
        />
      ))}
      {dots.map(({ x, y }) => (
        <circle
          key={x}
          className={styles.dot}
          cx={plotX(x)}
          cy={plotY(y)}
          r="5"
        />
      ))}
    </Plot>
  );
}
