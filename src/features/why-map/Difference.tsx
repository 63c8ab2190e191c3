import { useMemo } from 'react';
import { rangeOf, regionScores } from '../../core/cam/describe.ts';
import { hasGaps } from '../../core/cam/paint.ts';
import { photoMap, type MapSource } from '../../core/cam/photo-map.ts';
import { DIVERGING } from '../../core/colour/scales.ts';
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
  country: number;
  other: number;
}

/** Where one country scores above another, and where below. */
export function Difference(props: Props) {
  const { photo, source, opacity, country: id, other: than } = props;
  const { grid, range } = useMemo(() => {
    const grid = photoMap(source, id, than);
    const { low, high } = rangeOf(grid);
    // No difference has the colour in the middle.
    const most = Math.max(-low, high, 0.1);
    return { grid, range: { low: -most, high: most } };
  }, [source, id, than]);
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
      <ScaleLegend
        title={t('why.legend-difference', { country, other })}
        scale={DIVERGING}
        range={range}
        low={t('why.legend-for', { country: other })}
        high={t('why.legend-for', { country })}
      />
      {hasGaps(grid) && <p className={styles.note}>{t('why.gaps')}</p>}
    </>
  );
}
