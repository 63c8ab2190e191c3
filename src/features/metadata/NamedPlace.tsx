import { nameOfCountry } from '../../shared/i18n/country.ts';
import { t } from '../../shared/i18n/t.ts';
import type { NamedPlace as Named } from './metadata.ts';
import styles from './MetadataTool.module.css';

interface Props {
  named: Named;
  /** The country that the text means, if it is a country's name or code. */
  country: string | undefined;
}

/** The place that the file names in words. */
export function NamedPlace({ named, country }: Props) {
  const name = country ? nameOfCountry(country) : named.country;
  return (
    <section className={styles.part} data-testid="metadata-named">
      <h3>{t('metadata.text')}</h3>
      <p className={styles.value} dir="auto">
        {named.city && name
          ? t('metadata.text-city', { city: named.city, country: name })
          : named.city || name}
      </p>
      {named.country && !country && (
        <p>{t('metadata.text-unknown', { country: named.country })}</p>
      )}
    </section>
  );
}
