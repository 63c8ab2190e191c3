import { useId } from 'react';
import { classLabel } from '../i18n/country.ts';
import { formatProbability } from '../i18n/numbers.ts';
import { t } from '../i18n/t.ts';
import styles from './Field.module.css';

interface Props {
  label: string;
  /** All classes, likeliest first. */
  ranked: readonly { readonly id: number; readonly probability: number }[];
  value: number;
  onChange: (id: number) => void;
}

const LISTED = 10;

/** One of the network's classes: those of the answer first, the others by name. */
export function ClassSelect({ label, ranked, value, onChange }: Props) {
  const id = useId();
  const named = ranked.map((one) => ({ ...one, ...classLabel(one.id) }));
  const lang = named[0]?.lang;
  const { compare } = new Intl.Collator(lang);
  const groups = [
    { title: t('select.listed'), members: named.slice(0, LISTED) },
    {
      title: t('select.others'),
      members: named
        .slice(LISTED)
        .sort((one, other) => compare(one.main, other.main)),
    },
  ];
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {groups.map(({ title, members }) => (
          <optgroup key={title} label={title}>
            {members.map((one) => (
              <option key={one.id} value={one.id} lang={lang} dir="auto">
                {t('select.option', {
                  country: one.main,
                  share: formatProbability(one.probability),
                })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
