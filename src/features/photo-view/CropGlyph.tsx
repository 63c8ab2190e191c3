import type { ViewName } from '../../core/geometry/views.ts';
import styles from './CropGlyph.module.css';

const CORNERS: Partial<Record<ViewName, [x: number, y: number]>> = {
  'upper-left': [1, 1],
  'upper-right': [12, 1],
  'lower-left': [1, 6],
  'lower-right': [12, 6],
  centre: [6.5, 3.5],
};

/** A tiny photo with one crop marked, or with all five. */
export function CropGlyph({ view }: { view: ViewName | null }) {
  const corners = view ? [CORNERS[view]] : Object.values(CORNERS);
  return (
    <svg className={styles.glyph} viewBox="0 0 24 16" aria-hidden="true">
      <rect
        className={styles.frame}
        x="1"
        y="1"
        width="22"
        height="14"
        rx="1"
      />
      {corners.map(
        (corner) =>
          corner && (
            <rect
              key={String(corner)}
              className={view ? styles.crop : styles.outline}
              x={corner[0]}
              y={corner[1]}
              width="11"
              height="9"
            />
          ),
      )}
    </svg>
  );
}
