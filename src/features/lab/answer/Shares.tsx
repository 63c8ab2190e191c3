import { sharesOf } from '../../../core/composite/sweep.ts';
import { formatProbability } from '../../../shared/i18n/numbers.ts';
import { t } from '../../../shared/i18n/t.ts';
import { useLabState, useWork } from '../state/react.ts';
import styles from './Answer.module.css';
import { followedOn, nameOf } from './followed.ts';

/** How the probability is divided among A's country, B's and all others. */
export function Shares({ probabilities }: { probabilities: Float64Array }) {
  const a = useLabState((state) => followedOn(state, 'a'));
  const b = useLabState((state) => followedOn(state, 'b'));
  const two = useWork((work) => work.b !== null);
  if (!two || a === null || b === null) return null;
  const shares = sharesOf(probabilities, a, b);
  const rows = [
    { key: 'a', label: t('lab.shares.a', { country: nameOf(a) }) },
    ...(a === b
      ? []
      : [
          {
            key: 'b' as const,
            label: t('lab.shares.b', { country: nameOf(b) }),
          },
        ]),
    { key: 'others', label: t('lab.shares.others') },
  ] as const;
  return (
    <div className={styles.shares} data-testid="lab-shares">
      <h3>{t('lab.shares')}</h3>
      <div className={styles.bar} aria-hidden="true">
        {rows.map(({ key }) => (
          <span
            key={key}
            data-part={key}
            style={{ inlineSize: `${shares[key] * 100}%` }}
          />
        ))}
      </div>
      <ul>
        {rows.map(({ key, label }) => (
          <li key={key}>
            <span className={styles.key} data-part={key} aria-hidden="true" />
            <span>{label}</span>
            <data value={shares[key]} data-share={key}>
              {formatProbability(shares[key])}
            </data>
          </li>
        ))}
      </ul>
      {a === b && <p className={styles.status}>{t('lab.shares.same')}</p>}
    </div>
  );
}
