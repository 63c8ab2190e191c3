import { CLASSES } from '../../../core/classes/classes.ts';
import { memoLast } from '../../../core/composite/memo.ts';
import { userLocale } from '../../../shared/i18n/locale.ts';
import { t } from '../../../shared/i18n/t.ts';
import { nameOf } from '../answer/followed.ts';
import { useLab, useLabState, useWork } from '../state/react.ts';
import type { Side } from '../state/work.ts';
import styles from './Slot.module.css';

const sorted = memoLast((lang: string) =>
  CLASSES.map(({ id }) => ({ id, name: nameOf(id) })).sort((one, other) =>
    one.name.localeCompare(other.name, lang),
  ),
);

/** Whose share to follow for a picture: what the network says of it, or what one knows better. */
export function CountryPicker({ side }: { side: Side }) {
  const lab = useLab();
  const chosen = useWork(({ countries }) => countries[side]);
  const opinion = useLabState(({ opinions }) => opinions[side]);
  const hidden = useLabState(({ teacher, revealed }) => teacher && !revealed);
  const says =
    opinion === null || hidden
      ? t('lab.slot.country.unknown')
      : t('lab.slot.country.says', { country: nameOf(opinion) });
  return (
    <label className={styles.country}>
      {t(`lab.slot.country.${side}`)}
      <select
        className={styles.select}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          lab.setCountry(side, value === '' ? null : Number(value))
        }
      >
        <option value="">{says}</option>
        {sorted(userLocale()).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
