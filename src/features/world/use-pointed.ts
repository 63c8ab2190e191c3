import { type PointerEvent, type RefObject, useState } from 'react';
import { HEIGHT, WIDTH } from './shapes.ts';

export interface Pointed {
  readonly code: string;
  /** In the drawing's units on the screen; undefined where no pointer is: the country's middle then. */
  readonly at?: readonly [x: number, y: number];
}

/** Which country is pointed at: by mouse, by tap, or by name. */
export function usePointed(svg: RefObject<SVGSVGElement | null>) {
  const [pointed, setPointed] = useState<Pointed | null>(null);

  function onPointer(event: PointerEvent): void {
    const code = (event.target as Element)
      .closest('[data-country]')
      ?.getAttribute('data-country');
    const box = svg.current?.getBoundingClientRect();
    if (!code || !box) {
      setPointed(null);
      return;
    }
    const x = ((event.clientX - box.x) / box.width) * WIDTH;
    const y = ((event.clientY - box.y) / box.height) * HEIGHT;
    setPointed({ code, at: [x, y] });
  }

  return {
    pointed,
    /** Points at a country by its code, or at none. */
    point: (code: string | null) => setPointed(code === null ? null : { code }),
    handlers: {
      onPointerMove: (event: PointerEvent) => {
        if (event.pointerType === 'mouse') onPointer(event);
      },
      onPointerUp: onPointer,
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType === 'mouse') setPointed(null);
      },
    },
  };
}
