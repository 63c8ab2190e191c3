import { useMemo } from 'react';
import { regionScores } from '../../core/cam/describe.ts';
import { hasGaps } from '../../core/cam/paint.ts';
import type { MapSource } from '../../core/cam/photo-map.ts';
import { DIVERGING } from '../../core/colour/scales.ts';
import type { Photo } from '../../session/photo.ts';
import { MapPicture } from '../../shared/cam/MapPicture.tsx';
import { DifferenceLegend } from '../../shared/cam/MapLegends.tsx';
import { differenceOf } from '../../shared/cam/maps.ts';
import { classLabel } from '../../shared/i18n/country.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './Maps.module.css';

interface Props {
  photo: Photo;
  source: MapSource;
  opacity: number;
  country: number;
  other: number;
}

/** Where one country scores above another, and where below. */
export function Difference(props: Props) {
  const { photo, source, opacity, country: id, other: than } = props;
  const { grid, range } = useMemo(
    () => differenceOf(source, id, than),
    [source, id, than],
  );
  const country = classLabel(id).main;
  const other = classLabel(than).main;
  const regions = regionScores(grid);
  return (
    <>
      <div className={styles.pictures}>
        <MapPicture
          src={photo.url}
          size={source.size}
          alt={t('why.alt-difference', { country, other })}
          grid={grid}
          scale={DIVERGING}
          range={range}
          opacity={opacity}
        >
          <strong>{t('why.caption-difference', { country, other })}</strong>
          <br />
          {t('why.most', { region: regions[0]!.region, country })}{' '}
          {t('why.most', { region: regions.at(-1)!.region, country: other })}
        </MapPicture>
      </div>
      <DifferenceLegend range={range} classId={id} than={than} />
      {hasGaps(grid) && <p className={styles.note}>{t('why.gaps')}</p>}
    </>
  );
}
