import {
  clamp,
  MAX_LASSO_POINTS,
  RANGES,
  rectangle,
  type Shape,
} from '../../../core/composite/composite.ts';
import { memoLast } from '../../../core/composite/memo.ts';
import { mirrored } from '../../../core/composite/mix.ts';
import {
  boundsOf,
  thinned,
  type Point,
} from '../../../core/composite/polygon.ts';
import { t } from '../../../shared/i18n/t.ts';
import { useDrag } from '../stage/use-drag.ts';
import { PixelView } from '../stage/PixelView.tsx';
import { useLab, useWork } from '../state/react.ts';
import { Choices } from './Choices.tsx';
import { RectangleSliders } from './RectangleSliders.tsx';
import styles from './PieceEditor.module.css';

/** Smaller pieces are slips of the hand. */
const SMALLEST = 0.02;

const mirroredOnce = memoLast(mirrored);

/** Picture B, on which one draws the piece. */
export function PieceEditor({ onShape }: { onShape: (shape: Shape) => void }) {
  const lab = useLab();
  const b = useWork((work) => work.b);
  const { patch, mirrorB } = useWork(({ composite }) => composite);
  const { shape } = patch;
  const draw = useDrag({
    onStart: (at) => ({ drawn: [inside(at)] }),
    onMove: (at, { drawn }) => {
      drawn.push(inside(at));
      const next = shapeOf(shape.kind, drawn);
      if (next) onShape(next);
    },
    onEnd: lab.letGo,
  });
  if (!b) return null;
  const image = mirrorB ? mirroredOnce(b.image) : b.image;
  const points = shape.points.map(([x, y]) => `${x},${y}`).join(' ');
  return (
    <div className={styles.editor}>
      <h3 className={styles.title}>{t('lab.piece')}</h3>
      <Choices<Shape['kind']>
        legend={t('lab.piece')}
        choices={[
          { value: 'rectangle', label: t('lab.piece.rectangle') },
          { value: 'lasso', label: t('lab.piece.lasso') },
        ]}
        value={shape.kind}
        onChange={(kind) => {
          const { x, y, width, height } = boundsOf(shape.points);
          onShape({ ...rectangle(x, y, x + width, y + height), kind });
          lab.letGo();
        }}
      />
      <p className={styles.hint}>{t('lab.piece.hint')}</p>
      <div
        data-surface
        className={styles.surface}
        dir="ltr"
        style={{ aspectRatio: image.width / image.height }}
        data-testid="lab-piece-editor"
        {...draw}
      >
        <PixelView
          image={image}
          label={t('lab.piece.alt')}
          className={styles.picture}
        />
        <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
          <path
            className={styles.shade}
            fillRule="evenodd"
            d={`M0 0H1V1H0Z M${shape.points.map((point) => point.join(' ')).join('L')}Z`}
          />
          <polygon className={styles.outline} points={points} />
        </svg>
      </div>
      {shape.kind === 'rectangle' && (
        <RectangleSliders shape={shape} onShape={onShape} />
      )}
    </div>
  );
}

function inside([x, y]: Point): Point {
  const { min, max } = RANGES.x;
  return [clamp(x, min, max), clamp(y, min, max)];
}

function shapeOf(
  kind: Shape['kind'],
  drawn: readonly Point[],
): Shape | undefined {
  const first = drawn[0];
  const last = drawn.at(-1);
  if (!first || !last) return undefined;
  const { width, height } = boundsOf(drawn);
  if (width < SMALLEST || height < SMALLEST) return undefined;
  if (kind === 'rectangle') return rectangle(...first, ...last);
  const points = thinned(drawn, 0.01, MAX_LASSO_POINTS);
  return points.length >= 3 ? { kind, points } : undefined;
}
