import { useMemo } from 'react';
import { regionScores } from '../../core/cam/describe.ts';
import { hasGaps } from '../../core/cam/paint.ts';
import type { MapSource } from '../../core/cam/photo-map.ts';
import { SEQUENTIAL } from '../../core/colour/scales.ts';
import type { Photo } from '../../session/photo.ts';
import { MapPicture } from '../../shared/cam/MapPicture.tsx';
import { ScoreLegend } from '../../shared/cam/MapLegends.tsx';
import { mapsOf } from '../../shared/cam/maps.ts';
import { classLabel } from '../../shared/i18n/country.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './Maps.module.css';

interface Props {
  photo: Photo;
  source: MapSource;
  opacity: number;
  /** One class or two; two share a scale, so that their colours can be compared. */
  countries: readonly number[];
}

/** A country's map over the photo, or two beside each other. */
export function OneOrTwo({ photo, source, opacity, countries }: Props) {
  const key = countries.join();
  const { maps, range } = useMemo(
    () => mapsOf(source, key.split(',').map(Number)),
    [source, key],
  );
  return (
    <>
      <div className={styles.pictures}>
        {maps.map((grid, i) => {
          const country = classLabel(countries[i]!).main;
          const region = regionScores(grid)[0]!.region;
          return (
            <MapPicture
              key={i}
              src={photo.url}
              size={source.size}
              alt={t('why.alt', { country })}
              grid={grid}
              scale={SEQUENTIAL}
              range={range}
              opacity={opacity}
            >
              <strong>{t('why.caption', { country })}</strong>
              <br />
              {t('why.most', { region, country })}
            </MapPicture>
          );
        })}
      </div>
      <ScoreLegend range={range} />
      {hasGaps(maps[0]!) && <p className={styles.note}>{t('why.gaps')}</p>}
    </>
  );
}
