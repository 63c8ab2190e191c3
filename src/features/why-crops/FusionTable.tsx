import { PAPER_TOP1 } from '../../core/fusion/table2.ts';
import type { Photo } from '../../session/photo.ts';
import type { Reading } from '../../session/reading.ts';
import { classLabel } from '../../shared/i18n/country.ts';
import { formatShare } from '../../shared/i18n/numbers.ts';
import { problemText } from '../../shared/i18n/problem-text.ts';
import { t } from '../../shared/i18n/t.ts';
import { agreement, fusionRows, type FusionRow } from './fusion-rows.ts';
import { TopThree } from './TopThree.tsx';
import { useWholeView, type WholeView } from './use-whole-view.ts';
import styles from './WhyCrops.module.css';

interface Props {
  photo: Photo;
  reading: Reading;
}

/** One row for each way of looking, the page's own way first. */
export function FusionTable({ photo, reading }: Props) {
  const whole = useWholeView(photo);
  const rows = fusionRows(
    reading,
    whole.phase === 'read' ? whole.logits : undefined,
  );
  const used = rows.find(({ mode }) => mode === reading.fusion);
  return (
    <>
      {used?.top && <Agreement rows={rows} id={used.top[0]!.id} />}
      <table className={styles.table} data-testid="fusion-table">
        <caption>{t('fusion.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fusion.way')}</th>
            <th scope="col">{t('fusion.top')}</th>
            <th scope="col">{t('fusion.paper')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ mode, top }) => (
            <tr key={mode} data-mode={mode} data-used={mode === reading.fusion}>
              <th scope="row">
                {t(`fusion.mode.${mode}`)}
                {mode === reading.fusion && (
                  <small className={styles.used}>{t('fusion.used')}</small>
                )}
              </th>
              <td>
                {top ? (
                  <TopThree top={top} first={used?.top?.[0]?.id} />
                ) : (
                  <span className={styles.pending}>
                    {mode === 'whole'
                      ? wholeText(whole, photo.name)
                      : t('fusion.pending')}
                  </span>
                )}
              </td>
              <td className={styles.number}>{formatShare(PAPER_TOP1[mode])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function wholeText(whole: WholeView, name: string): string {
  return whole.phase === 'failed'
    ? problemText(whole.problem, name)
    : t('fusion.reading');
}

function Agreement({ rows, id }: { rows: readonly FusionRow[]; id: number }) {
  const { ways, total } = agreement(rows, id);
  const country = classLabel(id).main;
  return (
    <p className={styles.agreement} data-testid="agreement">
      {ways === total
        ? t('fusion.agree-all', { total, country })
        : t('fusion.agree', { ways, total, country })}
    </p>
  );
}
