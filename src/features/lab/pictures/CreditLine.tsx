import type { Credit } from '../../../core/composite/schema.ts';
import { t } from '../../../shared/i18n/t.ts';
import styles from './Slot.module.css';

/** Who made a picture and on which terms it is here. Links out of a lesson's file may only be https. */
export function CreditLine({ credit }: { credit: Credit }) {
  const { author, source, licence } = credit;
  const text = t('lab.credit', { author, licence });
  return (
    <p className={styles.credit}>
      {source.startsWith('https://') ? (
        <a href={source} rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
    </p>
  );
}
