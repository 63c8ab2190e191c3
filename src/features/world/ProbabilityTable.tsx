import type { Ranked } from '../../session/ranking.ts';
import { classLabel, listNames } from '../../shared/i18n/country.ts';
import { formatProbability } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './ProbabilityTable.module.css';

interface Props {
  /** All classes, likeliest first. */
  ranked: readonly Ranked[];
  open: boolean;
}

/** All that the map says, as text. */
export function ProbabilityTable({ ranked, open }: Props) {
  return (
    <details open={open}>
      <summary>{t('world.table')}</summary>
      <table className={styles.table} data-testid="world-table">
        <caption>{t('world.table-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('world.table-place')}</th>
            <th scope="col">{t('world.table-countries')}</th>
            <th scope="col">{t('world.table-share')}</th>
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ id, probability }, i) => {
            const { main, neighbours, lang } = classLabel(id);
            return (
              <tr key={id} data-class={id}>
                <td>{i + 1}</td>
                <th scope="row" lang={lang} dir="auto">
                  {main}
                  {neighbours.length > 0 && (
                    <small>{listNames(neighbours, lang)}</small>
                  )}
                </th>
                <td>
                  <data value={probability}>
                    {formatProbability(probability)}
                  </data>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
