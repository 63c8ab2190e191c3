import { t } from '../../shared/i18n/t.ts';
import { formatCount, formatPercent } from './format.ts';
import styles from './IntervalTable.module.css';
import type { Row } from './rows.ts';

interface Props {
  caption: string;
  rows: readonly Row[];
}

/** Shares with their intervals: numbers for reading, and beside them the same as dots and lines. */
export function IntervalTable({ caption, rows }: Props) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('about.column.what')}</th>
          <th scope="col">{t('about.column.photos')}</th>
          <th scope="col">{t('about.column.right')}</th>
          <th scope="col" className={styles.range}>
            {t('about.column.interval')}
          </th>
          <td className={styles.plot} aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>{formatCount(row.n)}</td>
            <td>{formatPercent(row.share)}</td>
            <td className={styles.range}>
              {row.interval
                ? t('about.interval', {
                    low: formatPercent(row.interval[0]),
                    high: formatPercent(row.interval[1]),
                  })
                : t('about.unknown')}
            </td>
            <td className={styles.plot} aria-hidden="true">
              <Dot {...row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Dot({ share, interval }: Row) {
  const percent = (x: number) => `${x * 100}%`;
  return (
    <div className={styles.track}>
      {interval && (
        <span
          className={styles.line}
          style={{
            insetInlineStart: percent(interval[0]),
            inlineSize: percent(interval[1] - interval[0]),
          }}
        />
      )}
      <span
        className={styles.dot}
        style={{ insetInlineStart: percent(share) }}
      />
    </div>
  );
}
