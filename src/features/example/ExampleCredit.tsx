import { t } from '../../shared/i18n/t.ts';
import styles from './Example.module.css';

const SOURCE = 'https://www.flickr.com/photos/danielbuechele/6061409035/';
const LICENCE = 'https://creativecommons.org/licenses/by/2.0/';

/** Who took the example photo and on which terms it is here, as CC BY asks. */
export function ExampleCredit() {
  return (
    <p className={styles.credit}>
      <a href={SOURCE} rel="noreferrer">
        {t('example.credit')}
      </a>
      <a href={LICENCE} rel="noreferrer license">
        {t('example.licence')}
      </a>
    </p>
  );
}
