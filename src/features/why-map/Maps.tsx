import { useState } from 'react';
import type { MapSource } from '../../core/cam/photo-map.ts';
import type { Photo } from '../../session/photo.ts';
import { topK } from '../../session/ranking.ts';
import { probabilitiesOf, type Reading } from '../../session/reading.ts';
import { MapChoices, type MapChoice } from '../../shared/cam/MapChoices.tsx';
import { t } from '../../shared/i18n/t.ts';
import { Difference } from './Difference.tsx';
import styles from './Maps.module.css';
import { OneOrTwo } from './OneOrTwo.tsx';
import { Sums } from './Sums.tsx';

const VIEWS = ['one', 'two', 'difference'] as const;

interface Props {
  photo: Photo;
  reading: Reading;
  source: MapSource;
}

/** The map of one country, of two, or of what tells them apart. */
export function Maps({ photo, reading, source }: Props) {
  const ranked = topK(probabilitiesOf(reading) ?? [], source.head.classes);
  const [choice, setChoice] = useState<MapChoice>({
    ...{ view: 'one', opacity: 0.6 },
    ...{ country: ranked[0]!.id, other: ranked[1]!.id },
  });
  const { view, country, other, opacity } = choice;
  const shown = { photo, source, opacity };
  const cells = source.views[0]!.featureMap.width;
  return (
    <div className={styles.maps} data-testid="why-map">
      <p className={styles.text}>{t('why.lead')}</p>
      <div className={styles.controls}>
        <MapChoices
          views={VIEWS}
          ranked={ranked}
          value={choice}
          onChange={(change) => setChoice({ ...choice, ...change })}
        />
      </div>
      {view === 'difference' ? (
        <Difference {...shown} country={country} other={other} />
      ) : (
        <OneOrTwo
          {...shown}
          countries={view === 'one' ? [country] : [country, other]}
        />
      )}
      <p className={styles.note}>{t('why.limits', { cells })}</p>
      <Sums source={source} country={country} />
    </div>
  );
}
