import { type RefObject, useEffect, useRef, useState } from 'react';
import { select } from 'd3-selection';
import {
  zoom,
  type ZoomBehavior,
  zoomIdentity,
  type ZoomTransform,
} from 'd3-zoom';
import { HEIGHT, type Point, WIDTH } from './shapes.ts';

const CLOSEST = 24;

export interface Zoom {
  readonly transform: ZoomTransform;
  /** Nearer (above 1) or farther (below 1). */
  readonly scaleBy: (factor: number) => void;
  /** Moves the map by shares of its own size on the screen. */
  readonly panBy: (x: number, y: number) => void;
  readonly reset: () => void;
  /** Brings a place to the middle. */
  readonly show: (place: Point, scale: number) => void;
}

type Behaviour = ZoomBehavior<SVGSVGElement, unknown>;

/**
 * Zooming and panning by pointer, wheel and pinch, and by command.
 *
 * @param isActive whether the visitor is with the map: only then the wheel zooms it, so that a page
 * that is scrolled does not stop at the map. Ctrl and the wheel (a pinch on a touch pad) always does.
 */
export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  isActive: () => boolean,
): Zoom {
  const [transform, setTransform] = useState(zoomIdentity);
  const behaviour = useRef<Behaviour>(null);

  useEffect(() => {
    if (!svg.current) return;
    const whole: [[number, number], [number, number]] = [
      [0, 0],
      [WIDTH, HEIGHT],
    ];
    let scale = 1;
    const made = zoom<SVGSVGElement, unknown>()
      .extent(whole)
      .translateExtent(whole)
      .scaleExtent([1, CLOSEST])
      .duration(
        matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
      )
      .filter((event: MouseEvent | TouchEvent | WheelEvent) => {
        if (event.type === 'wheel') return event.ctrlKey || isActive();
        // One finger scrolls the page as long as there is nothing to pan.
        if ('touches' in event) return event.touches.length > 1 || scale > 1;
        return !event.ctrlKey && event.button === 0;
      })
      .on('zoom', (event: { transform: ZoomTransform }) => {
        scale = event.transform.k;
        setTransform(event.transform);
      });
    behaviour.current = made;
    const selection = select(svg.current).call(made);
    return () => void selection.on('.zoom', null);
  }, [svg, isActive]);

  const run = (
    act: (made: Behaviour, on: ReturnType<typeof selectionOf>) => void,
  ) => {
    if (behaviour.current && svg.current)
      act(behaviour.current, selectionOf(svg.current));
  };

  return {
    transform,
    scaleBy: (factor) => run((made, on) => made.scaleBy(on, factor)),
    panBy: (x, y) =>
      run((made, on) =>
        made.translateBy(
          on,
          (-x * WIDTH) / transform.k,
          (-y * HEIGHT) / transform.k,
        ),
      ),
    reset: () => run((made, on) => made.transform(on, zoomIdentity)),
    show: ({ x, y }, scale) =>
      run((made, on) => {
        const nearest = Math.min(Math.max(scale, 1), CLOSEST);
        made.transform(on, zoomIdentity.scale(nearest));
        made.translateTo(on, x, y);
      }),
  };
}

const selectionOf = (svg: SVGSVGElement) => select(svg);
