import type { Range } from '../../core/cam/describe.ts';
import type { Rgb } from '../../core/colour/ramp.ts';
import { cssStops } from '../../core/colour/scales.ts';
import { formatScore } from '../i18n/numbers.ts';
import styles from './ScaleLegend.module.css';

interface Props {
  title: string;
  scale: readonly Rgb[];
  /** The values at the two ends. */
  range: Range;
  /** What the two ends mean, in words. */
  low: string;
  high: string;
}

/** The colours of a map with their meaning in numbers and words. It runs as the text does. */
export function ScaleLegend({ title, scale, range, low, high }: Props) {
  const middle = (range.low + range.high) / 2;
  const colours = cssStops(scale);
  return (
    <div className={styles.legend} data-testid="map-legend">
      <p className={styles.title}>{title}</p>
      <div
        className={styles.bar}
        style={{
          backgroundImage: `linear-gradient(var(--inline-direction, to right), ${colours})`,
        }}
      />
      <p className={styles.numbers}>
        <span>{formatScore(range.low)}</span>
        <span>{formatScore(middle)}</span>
        <span>{formatScore(range.high)}</span>
      </p>
      <p className={styles.words}>
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </div>
  );
}
