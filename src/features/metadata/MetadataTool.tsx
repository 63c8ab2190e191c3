import { use } from 'react';
import { findCountry } from '../../core/claim/find-country.ts';
import { situationOf } from '../../core/geo/situation.ts';
import { probabilitiesOf } from '../../session/reading.ts';
import { useSessionState } from '../../session/react.ts';
import type { PhotoState } from '../../session/state.ts';
import { countriesAsWritten } from '../../shared/claim/all-countries.ts';
import { t } from '../../shared/i18n/t.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { worldMap } from '../../shared/world/world-map.ts';
import { clashOf } from './clash.ts';
import { Coordinates } from './Coordinates.tsx';
import { Fit } from './Fit.tsx';
import { metadataOf } from './metadata-of.ts';
import styles from './MetadataTool.module.css';
import { NamedPlace } from './NamedPlace.tsx';

interface Props {
  photo: Exclude<PhotoState, { phase: 'none' }>;
}

/** The place that the file names, the country it lies in, and whether the photo fits. */
export default function MetadataTool({ photo }: Props) {
  const metadata = use(metadataOf(photo.photo.blob));
  const model = useSessionState((state) => state.model);
  const card = model.phase === 'ready' ? model.model.card : undefined;
  const { reading } = photo;
  if (metadata.kind === 'unreadable')
    return <p data-testid="metadata">{t('metadata.unreadable')}</p>;

  const { gps, named } = metadata;
  if (gps.kind === 'none' && !named)
    return <p data-testid="metadata">{t('metadata.none')}</p>;

  const map = gps.kind === 'place' ? worldMap() : undefined;
  const situation =
    map && gps.kind === 'place' ? situationOf(map, gps.place) : undefined;
  const byText = named
    ? findCountry(countriesAsWritten(), named.country)
    : undefined;
  const byPlace = situation?.kind === 'sea' ? undefined : situation?.country;
  const clash = situation && clashOf(situation, byText);
  const country = byPlace ?? (gps.kind === 'place' ? undefined : byText);
  return (
    <div className={styles.metadata} data-testid="metadata">
      {gps.kind !== 'none' && <Coordinates gps={gps} situation={situation} />}
      {named && <NamedPlace named={named} country={byText} />}
      {clash && (
        <p className={styles.clash} data-testid="metadata-clash">
          <Icon name="alert" />
          {t('metadata.clash', clash)}
        </p>
      )}
      {country && (
        <Fit
          country={country}
          probabilities={reading ? probabilitiesOf(reading) : undefined}
          card={card}
        />
      )}
      <p className={styles.warning} data-testid="metadata-warning">
        <Icon name="alert" />
        {t('metadata.warning')}
      </p>
      <p className={styles.private}>{t('metadata.private')}</p>
    </div>
  );
}
