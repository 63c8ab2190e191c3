import { useState } from 'react';
import type { MapSource } from '../../core/cam/photo-map.ts';
import type { Photo } from '../../session/photo.ts';
import { topK } from '../../session/ranking.ts';
import { probabilitiesOf, type Reading } from '../../session/reading.ts';
import { formatShare } from '../../shared/i18n/numbers.ts';
import { t } from '../../shared/i18n/t.ts';
import { Choice } from '../../shared/ui/Choice.tsx';
import { ClassSelect } from '../../shared/ui/ClassSelect.tsx';
import { Slider } from '../../shared/ui/Slider.tsx';
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
  const [view, setView] = useState<(typeof VIEWS)[number]>('one');
  const [country, setCountry] = useState(ranked[0]!.id);
  const [other, setOther] = useState(ranked[1]!.id);
  const [opacity, setOpacity] = useState(0.6);
  const shown = { photo, source, opacity };
  const cells = source.views[0]!.featureMap.width;
  return (
    <div className={styles.maps} data-testid="why-map">
      <p className={styles.text}>{t('why.lead')}</p>
      <div className={styles.controls}>
        <Choice
          label={t('why.view')}
          options={VIEWS.map((value) => ({
            value,
            label: t(`why.view.${value}`),
          }))}
          value={view}
          onChange={setView}
        />
        <ClassSelect
          label={t('why.country')}
          ranked={ranked}
          value={country}
          onChange={setCountry}
        />
        {view !== 'one' && (
          <ClassSelect
            label={t('why.other')}
            ranked={ranked}
            value={other}
            onChange={setOther}
          />
        )}
        <Slider
          label={t('why.opacity')}
          value={opacity}
          text={t('why.opacity-value', { share: formatShare(opacity) })}
          onChange={setOpacity}
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
