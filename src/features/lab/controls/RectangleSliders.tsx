import {
  clamp,
  RANGES,
  rectangle,
  type Shape,
} from '../../../core/composite/composite.ts';
import { boundsOf } from '../../../core/composite/polygon.ts';
import { formatShare } from '../../../shared/i18n/numbers.ts';
import { t } from '../../../shared/i18n/t.ts';
import { Slider } from './Slider.tsx';

const EDGES = ['left', 'right', 'top', 'bottom'] as const;
const GAP = 0.02;

/** The rectangle's edges, for those who cannot draw it. */
export function RectangleSliders(props: {
  shape: Shape;
  onShape: (shape: Shape) => void;
}) {
  const { x, y, width, height } = boundsOf(props.shape.points);
  const edges = { left: x, right: x + width, top: y, bottom: y + height };
  const move = (edge: (typeof EDGES)[number], to: number) => {
    const next = { ...edges };
    next[edge] = to;
    const { left, right, top, bottom } = next;
    if (edge === 'left' || edge === 'top')
      props.onShape(
        rectangle(
          clamp(left, 0, right - GAP),
          clamp(top, 0, bottom - GAP),
          right,
          bottom,
        ),
      );
    else
      props.onShape(
        rectangle(
          left,
          top,
          clamp(right, left + GAP, 1),
          clamp(bottom, top + GAP, 1),
        ),
      );
  };
  return EDGES.map((edge) => (
    <Slider
      key={edge}
      label={t(`lab.piece.${edge}`)}
      range={RANGES.x}
      value={edges[edge]}
      text={formatShare(edges[edge])}
      onMove={(value) => move(edge, value)}
    />
  ));
}
