import { positionThrough } from '../../../core/composite/seam.ts';
import type { Point } from '../../../core/composite/polygon.ts';
import type { Size } from '../../../core/geometry/views.ts';
import type { Lab } from '../state/lab.ts';
import { useLab } from '../state/react.ts';
import { useDrag, type DragProps } from './use-drag.ts';

/** Pointer handlers that put the seam under the pointer. */
export function useSeamDrag(size: Size): DragProps {
  const lab = useLab();
  const follow = ([x, y]: Point) => {
    const { seam } = lab.store.getState().history.present.composite;
    const point = [x * size.width, y * size.height] as const;
    moveSeam(lab, positionThrough(size, seam, point));
  };
  return useDrag({ onStart: follow, onMove: follow, onEnd: lab.letGo });
}

/** Moves the seam as a part of one gesture. */
export function moveSeam(lab: Lab, position: number): void {
  lab.drag('position', (composite) =>
    composite.seam.position === position
      ? composite
      : { ...composite, seam: { ...composite.seam, position } },
  );
}
