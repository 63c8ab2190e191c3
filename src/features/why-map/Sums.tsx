import { mapSums, type MapSource } from '../../core/cam/photo-map.ts';
import { classLabel } from '../../shared/i18n/country.ts';
import { formatExactScore } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './Sums.module.css';

const COLUMNS = ['mean', 'bias', 'sum', 'logit'] as const;

/** The proof that the map explains the score: each crop's map added up. */
export function Sums({
  source,
  country,
}: {
  source: MapSource;
  country: number;
}) {
  return (
    <details className={styles.sums}>
      <summary>{t('why.sums')}</summary>
      <div
        className={styles.scroll}
        role="region"
        aria-label={t('why.sums')}
        tabIndex={0}
      >
        <table data-testid="map-sums">
          <caption>
            {t('why.sums-caption', { country: classLabel(country).main })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('why.sums.crop')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`why.sums.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mapSums(source, country).map((row) => (
              <tr key={row.view}>
                <th scope="row">{t(`crop.${row.view}`)}</th>
                {COLUMNS.map((column) => (
                  <td key={column}>
                    <data value={row[column]}>
                      {formatExactScore(row[column])}
                    </data>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
