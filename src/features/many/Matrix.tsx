import { classLabel } from '../../shared/i18n/country.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './Evaluation.module.css';

/** Photos by folder and answer, of the classes that occur. */
export function Matrix({ matrix }: { matrix: readonly (readonly number[])[] }) {
  const ids = matrix.map((_, id) => id);
  const rows = ids.filter((id) => matrix[id]!.some((n) => n > 0));
  const columns = ids.filter((id) => matrix.some((row) => row[id]! > 0));
  const most = Math.max(...matrix.flat());
  const name = (id: number) => classLabel(id).main;
  return (
    <details className={styles.matrix}>
      <summary>{t('many.matrix')}</summary>
      <div
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-label={t('many.matrix')}
      >
        <table>
          <caption>{t('many.matrix.caption')}</caption>
          <thead>
            <tr>
              <td>{t('many.matrix.corner')}</td>
              {columns.map((id) => (
                <th key={id} scope="col">
                  <span>{name(id)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((truth) => (
              <tr key={truth}>
                <th scope="row">{name(truth)}</th>
                {columns.map((answer) => {
                  const n = matrix[truth]![answer]!;
                  return (
                    <td
                      key={answer}
                      data-right={truth === answer}
                      style={{ ['--share' as string]: n / most }}
                    >
                      {n > 0 ? n : ''}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
