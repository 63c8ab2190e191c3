import { softmax } from '../../../core/fusion/softmax.ts';
import { topK } from '../../../session/ranking.ts';
import { formatProbability } from '../../../shared/i18n/numbers.ts';
import { t } from '../../../shared/i18n/t.ts';
import { useLabState } from '../state/react.ts';
import styles from './Answer.module.css';
import { nameOf } from './followed.ts';

/** Which crop says what. */
export function Crops() {
  const answer = useLabState((state) => state.answer);
  const hidden = useLabState(({ teacher, revealed }) => teacher && !revealed);
  if (!answer || hidden) return null;
  const { views, card } = answer.answer;
  return (
    <section className={styles.panel} data-testid="lab-crops">
      <h2 className={styles.title}>{t('lab.crops')}</h2>
      {views.length < 5 ? (
        <p className={styles.status}>{t('lab.crops.none')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('lab.crops.crop')}</th>
              <th scope="col">{t('lab.crops.likeliest')}</th>
              <th scope="col">{t('lab.crops.share')}</th>
            </tr>
          </thead>
          <tbody>
            {views.map(({ view, logits }) => {
              const [top] = topK(softmax(logits, card.temperature), 1);
              return (
                <tr key={view}>
                  <th scope="row">{t(`crop.${view}`)}</th>
                  <td>{top && nameOf(top.id)}</td>
                  <td>{top && formatProbability(top.probability)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
