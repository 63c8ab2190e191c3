import { type RefObject, useLayoutEffect, useState } from 'react';
import { WIDTH } from './shapes.ts';

/** Units of the drawing in a pixel of the screen, as the window changes. */
export function useUnit(svg: RefObject<SVGSVGElement | null>): number {
  const [unit, setUnit] = useState(1);
  useLayoutEffect(() => {
    const element = svg.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setUnit(WIDTH / width);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [svg]);
  return unit;
}
