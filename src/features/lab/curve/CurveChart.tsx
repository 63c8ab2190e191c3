import type { MouseEvent } from 'react';
import { sharesOf, type CurvePoint } from '../../../core/composite/sweep.ts';
import {
  formatProbability,
  formatShare,
} from '../../../shared/i18n/numbers.ts';
import { t } from '../../../shared/i18n/t.ts';
import { nameOf } from '../answer/followed.ts';
import { CHART, lineOf, nearest, xOf, yOf } from './chart.ts';
import styles from './Curve.module.css';

interface Props {
  points: readonly CurvePoint[];
  a: number;
  b: number;
  /** Where the composite stands now. */
  at: number;
  onPick: (at: number) => void;
}

const TICKS = [0, 0.5, 1];

/** The curve for eyes and mice; the table below is the same for everybody. */
export function CurveChart({ points, a, b, at, onPick }: Props) {
  const parts = a === b ? (['a', 'others'] as const) : PARTS;
  const onClick = ({ currentTarget, clientX }: MouseEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const x = ((clientX - box.x) / box.width) * CHART.width;
    const point = nearest(points, x);
    if (point) onPick(point.at);
  };
  const floor = yOf(0);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="img"
      aria-label={altOf(points, a, b)}
      direction="ltr"
      data-testid="lab-chart"
      onClick={onClick}
    >
      {TICKS.map((tick) => (
        <g key={tick} className={styles.axis}>
          <line x1={xOf(0)} x2={xOf(1)} y1={yOf(tick)} y2={yOf(tick)} />
          <text x={CHART.left - 5} y={yOf(tick) + 4} textAnchor="end">
            {formatShare(tick)}
          </text>
          <text x={xOf(tick)} y={floor + 16} textAnchor={ANCHORS[tick]}>
            {formatShare(tick)}
          </text>
        </g>
      ))}
      <line
        className={styles.now}
        x1={xOf(at)}
        x2={xOf(at)}
        y1={yOf(1)}
        y2={floor}
      />
      {parts.map((part) => (
        <g key={part} data-part={part}>
          <polyline
            className={styles.curve}
            points={lineOf(points, part, a, b)}
          />
          {points.map((point) => (
            <circle
              key={point.at}
              cx={xOf(point.at)}
              cy={yOf(sharesOf(point.probabilities, a, b)[part])}
              r="3"
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

const PARTS = ['a', 'b', 'others'] as const;
const ANCHORS: Record<number, 'start' | 'middle' | 'end'> = {
  0: 'start',
  0.5: 'middle',
  1: 'end',
};

function altOf(points: readonly CurvePoint[], a: number, b: number): string {
  const share = (point: CurvePoint | undefined, id: number) =>
    formatProbability(point?.probabilities[id] ?? 0);
  const first = points[0];
  const last = points.at(-1);
  return t('lab.curve.alt', {
    points: points.length,
    a: nameOf(a),
    aFrom: share(first, a),
    aTo: share(last, a),
    b: nameOf(b),
    bFrom: share(first, b),
    bTo: share(last, b),
  });
}
