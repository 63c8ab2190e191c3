import { memo } from 'react';
import { binOf } from './bins.ts';
import { type CountryShape, finePath } from './shapes.ts';
import styles from './World.module.css';

interface Props {
  countries: readonly CountryShape[];
  probabilities: ArrayLike<number>;
  /** The class that is looked at; all its countries are marked. */
  marked: number | undefined;
  /** Whether every point of the coast is worth drawing. */
  fine: boolean;
}

const finePaths = new WeakMap<CountryShape, string>();

function fineOf(shape: CountryShape): string {
  let path = finePaths.get(shape);
  if (path === undefined) {
    path = finePath(shape);
    finePaths.set(shape, path);
  }
  return path;
}

/** The countries in their colours; zooming moves them without rendering them again. */
export const Land = memo(function Land(props: Props) {
  const { countries, probabilities, marked, fine } = props;
  const marks = countries.filter(
    ({ classId }) => classId !== undefined && classId === marked,
  );
  const pathOf = (shape: CountryShape) => (fine ? fineOf(shape) : shape.path);
  return (
    <>
      {countries.map((shape) => (
        <path
          key={shape.code ?? 'none'}
          className={styles.country}
          d={pathOf(shape)}
          data-country={shape.code}
          data-bin={
            shape.classId === undefined
              ? undefined
              : binOf(probabilities[shape.classId] ?? 0)
          }
        />
      ))}
      {/* Outlines of their own, on top: a country that moves in the document while the mouse is over
          it can lose the event by which the mouse leaves. */}
      {marks.map((shape) => (
        <path key={shape.code} className={styles.outline} d={pathOf(shape)} />
      ))}
    </>
  );
});
