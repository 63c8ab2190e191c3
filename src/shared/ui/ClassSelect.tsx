import { useId } from 'react';
import { classLabel } from '../i18n/country.ts';
import { formatProbability } from '../i18n/numbers.ts';
import { t } from '../i18n/t.ts';
import styles from './Field.module.css';

interface Props {
  label: string;
  /** All classes, likeliest first. */
  ranked: readonly { readonly id: number; readonly probability: number }[];
  /** Classes to name before the likeliest, under a title of their own. */
  first?: { readonly title: string; readonly ids: readonly number[] };
  value: number;
  onChange: (id: number) => void;
}

const LISTED = 10;

/** One of the network's classes: those of the answer first, the others by name. */
export function ClassSelect(props: Props) {
  const { label, ranked, first, value, onChange } = props;
  const id = useId();
  const all = ranked.map((one) => ({ ...one, ...classLabel(one.id) }));
  const picked = [...new Set(first?.ids)];
  const named = all.filter((one) => !picked.includes(one.id));
  const lang = all[0]?.lang;
  const { compare } = new Intl.Collator(lang);
  const groups = [
    ...(first && picked.length > 0
      ? [
          {
            title: first.title,
            members: picked.flatMap((id) => all.filter((one) => one.id === id)),
          },
        ]
      : []),
    {
      title: t(first ? 'select.likely' : 'select.listed'),
      members: named.slice(0, LISTED),
    },
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
