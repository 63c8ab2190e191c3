import {
  sharesOf,
  type CurvePoint,
  type Shares,
} from '../../../core/composite/sweep.ts';

/** The chart's own units. */
export const CHART = {
  width: 320,
  height: 170,
  left: 34,
  bottom: 24,
  top: 8,
  right: 8,
};

export const xOf = (at: number): number =>
  CHART.left + at * (CHART.width - CHART.left - CHART.right);

export const yOf = (share: number): number =>
  CHART.height -
  CHART.bottom -
  share * (CHART.height - CHART.bottom - CHART.top);

/** The points of one line, for `<polyline>`. */
export function lineOf(
  points: readonly CurvePoint[],
  part: keyof Shares,
  a: number,
  b: number,
): string {
  return points
    .map(({ at, probabilities }) => {
      const share = sharesOf(probabilities, a, b)[part];
      return `${xOf(at).toFixed(1)},${yOf(share).toFixed(1)}`;
    })
    .join(' ');
}

/** The point nearest to a place on the chart. */
export function nearest(
  points: readonly CurvePoint[],
  x: number,
): CurvePoint | undefined {
  return points.reduce<CurvePoint | undefined>(
    (best, one) =>
      !best || Math.abs(xOf(one.at) - x) < Math.abs(xOf(best.at) - x)
        ? one
        : best,
    undefined,
  );
}
