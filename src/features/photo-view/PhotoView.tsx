import { useState, type CSSProperties } from 'react';
import type { ViewName } from '../../core/geometry/views.ts';
import type { Photo } from '../../session/photo.ts';
import type { Reading } from '../../session/reading.ts';
import { t } from '../../shared/i18n/t.ts';
import { CropOverlay } from './CropOverlay.tsx';
import { CropPicker } from './CropPicker.tsx';
import styles from './PhotoView.module.css';

interface Props {
  photo: Photo;
  reading: Reading | null;
  busy: boolean;
  /** The crop that is singled out: the hovered one, else the picked one. */
  crop: ViewName | null;
  picked: ViewName | null;
  onPick: (crop: ViewName | null) => void;
  /** A crop that the mouse is over; the picked one comes back when it leaves. */
  onHover: (crop: ViewName | null) => void;
}

/** The photo with its crops drawn over it. */
export function PhotoView(props: Props) {
  const { photo, reading, busy, crop, picked, onPick, onHover } = props;
  const [broken, setBroken] = useState(false);
  const [ratio, setRatio] = useState<number>();
  const name = photo.name || t('photo.unnamed');
  return (
    <section
      className={styles.view}
      aria-label={t('photo.region')}
      data-testid="photo-panel"
    >
      <figure
        className={styles.frame}
        data-sized={ratio !== undefined}
        style={ratio ? sized(ratio) : {}}
      >
        {broken ? (
          <p className={styles.broken}>{t('photo.no-preview')}</p>
        ) : (
          <img
            className={styles.photo}
            src={photo.url}
            alt={t('photo.alt', { name })}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setRatio(naturalWidth / naturalHeight)
            }
            onError={() => setBroken(true)}
          />
        )}
        {reading && !broken && (
          <CropOverlay
            reading={reading}
            crop={crop}
            picked={picked}
            busy={busy}
            onPick={onPick}
            onHover={onHover}
          />
        )}
      </figure>
      {reading && (
        <CropPicker reading={reading} crop={crop} busy={busy} onPick={onPick} />
      )}
      {reading && <p className={styles.explain}>{t('photo.explain')}</p>}
    </section>
  );
}

/** As large as its column and the window allow, small photos too. */
function sized(ratio: number): CSSProperties {
  return {
    aspectRatio: ratio,
    inlineSize: `min(100%, calc(var(--photo-height) * ${ratio}))`,
  };
}
