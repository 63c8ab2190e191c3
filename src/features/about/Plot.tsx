import { useId, type ReactNode } from 'react';
import { t } from '../../shared/i18n/t.ts';
import { formatShare } from '../../shared/i18n/numbers.ts';
import styles from './Plot.module.css';

interface Props {
  title: string;
  /** What the plot shows, in a sentence or two. */
  note: string;
  xLabel: string;
  yLabel: string;
  children: ReactNode;
  /** The same numbers for reading. */
  table: ReactNode;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Where a share lies in the plot's drawing, from the left. */
export const plotX = (share: number): number => 44 + share * 260;

/** Where a share lies in the plot's drawing, from above. */
export const plotY = (share: number): number => 216 - share * 204;

/** A plot of one share against another, with a table as its twin. */
export function Plot(props: Props) {
  const { title, note, xLabel, yLabel, children, table } = props;
  const [heading, about] = [useId(), useId()];
  return (
    <figure className={styles.plot} dir="ltr">
      <figcaption>
        <h3 id={heading}>{title}</h3>
        <p id={about}>{note}</p>
      </figcaption>
      <svg
        viewBox="0 0 320 262"
        role="img"
        aria-labelledby={heading}
        aria-describedby={about}
      >
        {TICKS.map((tick) => (
          <g key={tick}>
            <path
              className={styles.grid}
              d={`M${plotX(tick)} ${plotY(0)}V${plotY(1)}M${plotX(0)} ${plotY(tick)}H${plotX(1)}`}
            />
            <text
              className={styles.tick}
              x={plotX(tick)}
              y="231"
              textAnchor="middle"
            >
              {formatShare(tick)}
            </text>
            <text
              className={styles.tick}
              x="38"
              y={plotY(tick) + 4}
              textAnchor="end"
            >
              {formatShare(tick)}
            </text>
          </g>
        ))}
        <text
          className={styles.axis}
          x={plotX(0.5)}
          y="253"
          textAnchor="middle"
        >
          {xLabel}
        </text>
        {children}
      </svg>
      <p className={styles.yLabel}>{yLabel}</p>
      <details className={styles.twin}>
        <summary>{t('about.as-table')}</summary>
        {table}
      </details>
    </figure>
  );
}
