import type { ViewName } from '../../core/geometry/views.ts';
import type { Reading } from '../../session/reading.ts';
import styles from './CropOverlay.module.css';
import { zonesOf } from './zones.ts';

interface Props {
  reading: Reading;
  crop: ViewName | null;
  picked: ViewName | null;
  busy: boolean;
  onPick: (crop: ViewName | null) => void;
  onHover: (crop: ViewName | null) => void;
}

/**
 * The crops over the photo, in its own pixels. For eyes and pointers; the radio buttons below are
 * the same for keyboards and screen readers.
 */
export function CropOverlay(props: Props) {
  const { reading, crop, picked, busy, onPick, onHover } = props;
  const { size, boxes, views } = reading;
  const single = boxes.find(({ view }) => view === crop)?.box;
  const { width, height } = size;
  return (
    <svg
      className={styles.overlay}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-testid="crop-overlay"
      onPointerLeave={() => onHover(null)}
    >
      {single && (
        <path
          className={styles.shade}
          fillRule="evenodd"
          d={`M0 0H${width}V${height}H0Z M${single.x} ${single.y}v${single.height}h${single.width}v${-single.height}Z`}
        />
      )}
      {boxes.map(({ view, box }) => (
        <g
          key={view}
          className={styles.crop}
          data-crop={view}
          data-read={views.some((one) => one.view === view)}
          data-state={crop === null ? 'all' : crop === view ? 'single' : 'off'}
          data-busy={busy}
        >
          <rect className={styles.halo} {...box} />
          <rect className={styles.line} {...box} />
        </g>
      ))}
      {zonesOf(size, boxes).map(({ view, zone }) => (
        <rect
          key={view}
          {...zone}
          className={styles.zone}
          data-zone={view}
          onPointerEnter={(event) => {
            if (event.pointerType === 'mouse') onHover(view);
          }}
          // Not "crop": that one is singled out by the hovering alone.
          onClick={() => onPick(picked === view ? null : view)}
        />
      ))}
    </svg>
  );
}
