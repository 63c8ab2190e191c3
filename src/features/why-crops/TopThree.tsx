import type { Ranked } from '../../session/ranking.ts';
import { Flag } from '../../shared/flags/Flag.tsx';
import { classLabel } from '../../shared/i18n/country.ts';
import { formatProbability } from '../../shared/i18n/numbers.ts';
import styles from './WhyCrops.module.css';

interface Props {
  top: readonly Ranked[];
  /** The class that the page's own way puts first; it is marked wherever it stands. */
  first: number | undefined;
}

/** Three classes in order, with their percentages. */
export function TopThree({ top, first }: Props) {
  return (
    <ol className={styles.three}>
      {top.map(({ id, probability }) => {
        const { main, lang } = classLabel(id);
        return (
          <li key={id} data-class={id} data-first={id === first}>
            <Flag classId={id} />
            <span lang={lang} dir="auto" className={styles.name}>
              {main}
            </span>
            <data value={probability}>{formatProbability(probability)}</data>
          </li>
        );
      })}
    </ol>
  );
}
