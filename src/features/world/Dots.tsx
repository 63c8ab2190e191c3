import type { ZoomTransform } from 'd3-zoom';
import { binOf } from './bins.ts';
import type { CountryShape } from './shapes.ts';
import styles from './World.module.css';

interface Props {
  countries: readonly CountryShape[];
  probabilities: ArrayLike<number>;
  marked: number | undefined;
  transform: ZoomTransform;
  /** Units of the drawing in a pixel of the screen. */
  unit: number;
}

/** In pixels: countries smaller than this get a dot. */
const SMALL = 12;
const DOT = 4;
/** Half of the 24 pixels that a finger's target wants (WCAG 2.2, 2.5.8). */
const TARGET = 12;

/** A target to hit for each country too small for one, with a dot where the network sees a chance. */
export function Dots(props: Props) {
  const { countries, probabilities, marked, transform, unit } = props;
  const likely = ({ classId }: CountryShape) =>
    classId === undefined ? 0 : (probabilities[classId] ?? 0);
  const small = countries
    .filter(({ code, extent }) => code && (extent * transform.k) / unit < SMALL)
    .sort((a, b) => likely(a) - likely(b));
  return small.map((shape) => {
    const { code, classId, centre } = shape;
    const [cx, cy] = transform.apply([centre.x, centre.y]);
    const bin = binOf(likely(shape));
    const isMarked = classId !== undefined && classId === marked;
    return (
      <g key={code} data-country={code}>
        {(bin >= 2 || isMarked) && (
          <circle
            className={styles.dot}
            cx={cx}
            cy={cy}
            r={DOT * unit}
            data-bin={bin}
            data-marked={isMarked}
          />
        )}
        <circle className={styles.target} cx={cx} cy={cy} r={TARGET * unit} />
      </g>
    );
  });
}
