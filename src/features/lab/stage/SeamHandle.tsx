import type { KeyboardEvent } from 'react';
import { clamp, type Seam } from '../../../core/composite/composite.ts';
import { seamEnds } from '../../../core/composite/seam.ts';
import type { Size } from '../../../core/geometry/views.ts';
import { formatShare } from '../../../shared/i18n/numbers.ts';
import { t } from '../../../shared/i18n/t.ts';
import { useLab, useWork } from '../state/react.ts';
import { seamStep } from './keys.ts';
import { moveSeam, useSeamDrag } from './use-seam-drag.ts';
import styles from './Handles.module.css';

/** The seam's line, and a grip in its middle for thumbs and keys. */
export function SeamHandle({ size }: { size: Size }) {
  const lab = useLab();
  const seam = useWork(({ composite }) => composite.seam);
  const [[x1, y1], [x2, y2]] = seamEnds(size, seam);
  const drag = useSeamDrag(size);
  const line = { x1, y1, x2, y2 };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyTo(event, seam);
    if (to === undefined) return;
    event.preventDefault();
    moveSeam(lab, to);
  };
  return (
    <>
      <svg
        className={styles.overlay}
        viewBox={`0 0 ${size.width} ${size.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <line className={styles.halo} {...line} />
        <line className={styles.line} {...line} />
        <line className={styles.reach} {...line} {...drag} />
      </svg>
      <div
        className={styles.grip}
        style={{
          left: `${(50 * (x1 + x2)) / size.width}%`,
          top: `${(50 * (y1 + y2)) / size.height}%`,
        }}
        role="slider"
        tabIndex={0}
        aria-label={t('lab.stage.seam')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(seam.position * 100)}
        aria-valuetext={formatShare(seam.position)}
        data-testid="lab-seam"
        onKeyDown={onKeyDown}
        onKeyUp={lab.letGo}
        {...drag}
      >
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          style={{ transform: `rotate(${seam.angle}deg)` }}
        >
          <path d="M4 12h16M8 8l-4 4 4 4M16 8l4 4-4 4" />
        </svg>
      </div>
    </>
  );
}

function keyTo(event: KeyboardEvent, seam: Seam): number | undefined {
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return 1;
  const step = seamStep(event, seam.angle);
  if (step === undefined) return undefined;
  return clamp(Math.round((seam.position + step) * 1000) / 1000, 0, 1);
}
