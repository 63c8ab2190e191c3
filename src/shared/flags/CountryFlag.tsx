import { flagUrl } from './flags.ts';
import styles from './Flag.module.css';

/** The flag of one country; decoration, the name stands beside it. */
export function CountryFlag({ country }: { country: string }) {
  const url = flagUrl(country);
  return (
    <span className={styles.flag} aria-hidden="true">
      {url && <img src={url} alt="" decoding="sync" draggable={false} />}
    </span>
  );
}
