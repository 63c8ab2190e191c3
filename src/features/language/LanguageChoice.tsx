import { messageLocale } from '../../shared/i18n/language.ts';
import {
  directionOf,
  LANGUAGES,
  OWN_NAMES,
} from '../../shared/i18n/languages.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './LanguageChoice.module.css';
import { choose } from './start-language.ts';

/** Another language, each named in itself. */
export function LanguageChoice() {
  return (
    <label className={styles.choice}>
      {t('app.language')}
      <select
        data-testid="language"
        value={messageLocale()}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one} dir={directionOf(one)}>
            {OWN_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
