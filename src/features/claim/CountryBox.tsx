import { useCombobox, type UseComboboxProps } from 'downshift';
import { useMemo, useState } from 'react';
import {
  searchCountries,
  type CountryEntry,
} from '../../core/claim/country-search.ts';
import { CountryFlag } from '../../shared/flags/CountryFlag.tsx';
import { userLocale } from '../../shared/i18n/locale.ts';
import { t } from '../../shared/i18n/t.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { VisuallyHidden } from '../../shared/ui/VisuallyHidden.tsx';
import styles from './CountryBox.module.css';

interface Props {
  label: string;
  countries: readonly CountryEntry[];
  picked: string | undefined;
  onPick: (country: string) => void;
}

type StateReducer = NonNullable<UseComboboxProps<CountryEntry>['stateReducer']>;

/**
 * A box to find a country by any part of its name or by its code, with keyboard and screen reader
 * (combobox with list autocomplete).
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function CountryBox({ label, countries, picked, onPick }: Props) {
  const selected = countries.find(({ code }) => code === picked) ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const items = useMemo(
    () => searchCountries(countries, typed ?? ''),
    [countries, typed],
  );
  const box = useCombobox<CountryEntry>({
    items,
    selectedItem: selected,
    itemToString: nameOf,
    itemToKey: (entry) => entry?.code,
    stateReducer,
    onIsOpenChange: ({ isOpen }) => isOpen || setTyped(null),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onPick(selectedItem.code);
    },
  });
  const { isOpen, highlightedIndex, inputValue } = box;
  const lang = userLocale();
  return (
    <div className={styles.box} data-testid="country-box">
      <label className={styles.label} {...box.getLabelProps()}>
        {label}
      </label>
      <div className={styles.field}>
        {selected && inputValue === selected.name && (
          <CountryFlag country={selected.code} />
        )}
        <input
          className={styles.input}
          lang={lang}
          dir="auto"
          placeholder={t('claim.search')}
          spellCheck={false}
          {...box.getInputProps({
            // At once, not after the render: Enter may follow before that.
            onChange: ({ currentTarget }) => setTyped(currentTarget.value),
            onFocus: ({ currentTarget }) => currentTarget.select(),
            onKeyDown: ({ key, nativeEvent }) => {
              // While it closes the list, Esc means nothing to the page.
              if (key === 'Escape' && isOpen) nativeEvent.stopPropagation();
            },
          })}
        />
        <button
          type="button"
          className={styles.toggle}
          {...box.getToggleButtonProps({ 'aria-label': t('claim.open-list') })}
        >
          <Icon name="chevron" />
        </button>
      </div>
      <ul
        className={styles.list}
        hidden={!isOpen}
        lang={lang}
        {...box.getMenuProps()}
      >
        {isOpen &&
          items.map((entry, index) => (
            <li
              key={entry.code}
              className={styles.item}
              data-highlighted={index === highlightedIndex}
              {...box.getItemProps({ item: entry, index })}
            >
              <CountryFlag country={entry.code} />
              <span dir="auto">{entry.name}</span>
              <span className={styles.code}>{entry.code}</span>
            </li>
          ))}
      </ul>
      {isOpen && items.length === 0 && (
        <p className={styles.nothing}>
          {t('claim.no-country', { typed: inputValue })}
        </p>
      )}
      <VisuallyHidden>
        <span role="status">
          {isOpen && typed ? t('claim.found', { count: items.length }) : ''}
        </span>
      </VisuallyHidden>
    </div>
  );
}

const nameOf = (entry: CountryEntry | null): string => entry?.name ?? '';

const stateReducer: StateReducer = (state, { type, changes }) => {
  const types = useCombobox.stateChangeTypes;
  switch (type) {
    case types.InputBlur:
    case types.InputKeyDownEscape:
      // What was typed halfway gives way to what is picked, and nothing is unpicked by accident.
      return {
        ...changes,
        selectedItem: state.selectedItem,
        inputValue: nameOf(state.selectedItem),
      };
    case types.InputChange:
      // The best fit is one Enter away.
      return { ...changes, highlightedIndex: changes.inputValue ? 0 : -1 };
    default:
      return changes;
  }
};
