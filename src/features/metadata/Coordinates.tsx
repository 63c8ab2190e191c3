import type { GpsReading } from '../../core/geo/gps.ts';
import type { Situation } from '../../core/geo/situation.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './MetadataTool.module.css';
import { borderText, coordinatesText, situationText } from './place-text.ts';

interface Props {
  gps: Exclude<GpsReading, { kind: 'none' }>;
  /** Undefined when there is no place or no map. */
  situation: Situation | undefined;
}

/** The coordinates, and where on the map they lie; or what is wrong with them. */
export function Coordinates({ gps, situation }: Props) {
  const border = situation && borderText(situation);
  return (
    <section className={styles.part} data-testid="metadata-gps">
      <h3>{t('metadata.gps')}</h3>
      {gps.kind === 'absurd' ? (
        <p>{t(`metadata.absurd.${gps.reason}`)}</p>
      ) : (
        <>
          <p className={styles.value}>{coordinatesText(gps.place)}</p>
          <p>{situation ? situationText(situation) : t('metadata.no-map')}</p>
          {border && <p>{border}</p>}
        </>
      )}
    </section>
  );
}
