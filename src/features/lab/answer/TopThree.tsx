import { topK } from '../../../session/ranking.ts';
import { Flag } from '../../../shared/flags/Flag.tsx';
import { classLabel } from '../../../shared/i18n/country.ts';
import { formatProbability } from '../../../shared/i18n/numbers.ts';
import styles from './Answer.module.css';

/** The three likeliest countries, as the paper shows them under its composites (Fig. 4). */
export function TopThree({ probabilities }: { probabilities: Float64Array }) {
  return (
    <ol className={styles.top} data-testid="lab-top">
      {topK(probabilities, 3).map(({ id, probability }) => {
        const { main, lang } = classLabel(id);
        return (
          <li key={id}>
            <Flag classId={id} />
            <span lang={lang}>{main}</span>
            <data value={probability}>{formatProbability(probability)}</data>
          </li>
        );
      })}
    </ol>
  );
}
