import type { KeyboardEvent } from 'react';
import {
  clamp,
  RANGES,
  type Patch,
} from '../../../core/composite/composite.ts';
import { patchBox, patchOutline } from '../../../core/composite/patch.ts';
import type { Size } from '../../../core/geometry/views.ts';
import { t } from '../../../shared/i18n/t.ts';
import { useLab, useWork } from '../state/react.ts';
import { arrowStep } from './keys.ts';
import { useDrag } from './use-drag.ts';
import type { Point } from '../../../core/composite/polygon.ts';
import styles from './Handles.module.css';

interface Props {
  size: Size;
  b: Size;
}

/** The pasted piece's outline, to be dragged, and a grip at its corner that scales it. */
export function PatchHandle({ size, b }: Props) {
  const lab = useLab();
  const patch = useWork(({ composite }) => composite.patch);
  const set = (change: Partial<Patch>) =>
    lab.drag('patch', (composite) => ({
      ...composite,
      patch: { ...composite.patch, ...change },
    }));

  const onStart = ([fromX, fromY]: Point) => ({ ...patch, fromX, fromY });
  const move = useDrag({
    onStart,
    onMove: ([x, y], start) =>
      set({
        x: clamp(start.x + x - start.fromX, 0, 1),
        y: clamp(start.y + y - start.fromY, 0, 1),
      }),
    onEnd: lab.letGo,
  });
  const scale = useDrag({
    onStart,
    onMove: ([x, y], start) => {
      const reach = (px: number, py: number) =>
        Math.hypot((px - start.x) * size.width, (py - start.y) * size.height);
      const factor = reach(x, y) / Math.max(1, reach(start.fromX, start.fromY));
      set({ scale: toScale(start.scale * factor) });
    },
    onEnd: lab.letGo,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const change = keyChange(event, patch);
    if (!change) return;
    event.preventDefault();
    set(change);
  };

  const box = patchBox(size, b, patch);
  const outline = patchOutline(size, b, patch).map((point) => point.join());
  // Beside the piece, so that they hide nothing of it, and never off the stage.
  const grip = {
    left: `max(2.75rem, min(100%, ${(box.x / size.width) * 100}%))`,
    top: `max(2.75rem, min(100%, ${(box.y / size.height) * 100}%))`,
  };
  const corner = {
    left: `clamp(0%, ${((box.x + box.width) / size.width) * 100}%, 100% - 2rem)`,
    top: `clamp(0%, ${((box.y + box.height) / size.height) * 100}%, 100% - 2rem)`,
  };
  return (
    <>
      <svg
        className={styles.overlay}
        viewBox={`0 0 ${size.width} ${size.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <polygon className={styles.halo} points={outline.join(' ')} />
        <polygon className={styles.line} points={outline.join(' ')} />
        <polygon
          className={styles.piece}
          points={outline.join(' ')}
          {...move}
        />
      </svg>
      <button
        type="button"
        className={`${styles.grip} ${styles.beside}`}
        style={grip}
        aria-label={t('lab.stage.piece')}
        data-testid="lab-piece"
        onKeyDown={onKeyDown}
        onKeyUp={lab.letGo}
        {...move}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3" />
        </svg>
      </button>
      <div
        className={styles.corner}
        style={corner}
        aria-hidden="true"
        {...scale}
      />
    </>
  );
}

function toScale(scale: number): number {
  const { min, max } = RANGES.scale;
  return clamp(Math.round(scale * 100) / 100, min, max);
}

function keyChange(
  event: KeyboardEvent,
  { x, y, scale }: Patch,
): Partial<Patch> | undefined {
  if (event.key === '+' || event.key === '=')
    return { scale: toScale(scale + RANGES.scale.step) };
  if (event.key === '-') return { scale: toScale(scale - RANGES.scale.step) };
  const step = arrowStep(event);
  return step && { x: clamp(x + step[0], 0, 1), y: clamp(y + step[1], 0, 1) };
}
