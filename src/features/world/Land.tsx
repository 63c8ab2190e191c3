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
  const isMarked = ({ classId }: CountryShape) =>
    classId !== undefined && classId === marked;
  // What is drawn last lies on top, its outline whole.
  const ordered = [...countries].sort(
    (a, b) => Number(isMarked(a)) - Number(isMarked(b)),
  );
  return ordered.map((shape) => (
    <path
      key={shape.code ?? 'none'}
      className={styles.country}
      d={fine ? fineOf(shape) : shape.path}
      data-country={shape.code}
      data-bin={
        shape.classId === undefined
          ? undefined
          : binOf(probabilities[shape.classId] ?? 0)
      }
      data-marked={isMarked(shape)}
    />
  ));
});
