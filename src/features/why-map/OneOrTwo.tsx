import { useMemo } from 'react';
import { rangeOf, regionScores } from '../../core/cam/describe.ts';
import { hasGaps } from '../../core/cam/paint.ts';
import { photoMap, type MapSource } from '../../core/cam/photo-map.ts';
import { SEQUENTIAL } from '../../core/colour/scales.ts';
import type { Photo } from '../../session/photo.ts';
import { MapPicture } from '../../shared/cam/MapPicture.tsx';
import { ScaleLegend } from '../../shared/cam/ScaleLegend.tsx';
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
  const { maps, range } = useMemo(() => {
    const maps = key.split(',').map((id) => photoMap(source, Number(id)));
    return { maps, range: rangeOf(...maps) };
  }, [source, key]);
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
      <ScaleLegend
        title={t('why.legend')}
        scale={SEQUENTIAL}
        range={range}
        low={t('why.legend-low')}
        high={t('why.legend-high')}
      />
      {hasGaps(maps[0]!) && <p className={styles.note}>{t('why.gaps')}</p>}
    </>
  );
}
