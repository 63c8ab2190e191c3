import { t } from '../../../shared/i18n/t.ts';
import { nameOf } from '../answer/followed.ts';
import styles from './Curve.module.css';

/** Which line is whose: by its dashes as well as by its colour. */
export function Legend({ a, b }: { a: number; b: number }) {
  const rows = [
    ['a', t('lab.shares.a', { country: nameOf(a) })],
    ...(a === b ? [] : [['b', t('lab.shares.b', { country: nameOf(b) })]]),
    ['others', t('lab.shares.others')],
  ];
  return (
    <ul className={styles.legend}>
      {rows.map(([part, label]) => (
        <li key={part}>
          <svg viewBox="0 0 32 8" aria-hidden="true" data-part={part}>
            <line className={styles.curve} x1="0" x2="32" y1="4" y2="4" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
