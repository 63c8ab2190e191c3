import { useRef, type PointerEvent } from 'react';
import type { Point } from '../../../core/composite/polygon.ts';

interface Handlers<Start> {
  /**
   * @param at in shares of the surface, the nearest element around with `data-surface`.
   * @returns what the moves of this drag want to know of its start.
   */
  readonly onStart: (at: Point) => Start;
  /** @param at may lie outside of the surface. */
  readonly onMove: (at: Point, start: Start) => void;
  readonly onEnd: () => void;
}

export type DragProps = Readonly<
  Record<
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
    (event: PointerEvent) => void
  >
>;

/** Pointer handlers of something that is dragged over a surface. */
export function useDrag<Start>(handlers: Handlers<Start>): DragProps {
  const drag = useRef<{ readonly start: Start }>(null);
  const onEnd = () => {
    drag.current = null;
    handlers.onEnd();
  };
  return {
    onPointerDown: (event) => {
      const at = placeOf(event);
      if (event.button !== 0 || !at) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { start: handlers.onStart(at) };
    },
    onPointerMove: (event) => {
      const at = drag.current && placeOf(event);
      if (at && drag.current) handlers.onMove(at, drag.current.start);
    },
    onPointerUp: onEnd,
    onPointerCancel: onEnd,
  };
}

function placeOf({ currentTarget, clientX, clientY }: PointerEvent) {
  const box = currentTarget.closest('[data-surface]')?.getBoundingClientRect();
  return (
    box &&
    ([(clientX - box.x) / box.width, (clientY - box.y) / box.height] as const)
  );
}
