import type { Box, Size, ViewName } from '../../../core/geometry/views.ts';
import styles from './Handles.module.css';

interface Props {
  size: Size;
  boxes: readonly { readonly view: ViewName; readonly box: Box }[];
}

/** Where the crops lie on the composite. */
export function CropBoxes({ size, boxes }: Props) {
  return (
    <svg
      className={styles.overlay}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-testid="lab-crop-boxes"
    >
      {boxes.map(({ view, box }) => (
        <g key={view}>
          <rect className={styles.halo} {...box} />
          <rect className={styles.line} {...box} />
        </g>
      ))}
    </svg>
  );
}
