import { classOf } from '../../../src/core/classes/classes.ts';
import type { Place } from '../../../src/core/geo/sphere.ts';
import type { WorldMap } from '../../../src/core/geo/world-map.ts';
import type { PhotoMeta, PlacedPhoto } from './predictions.ts';

export interface Accuracy {
  readonly top1: number;
  /** Mean over what occurs of the share of its photos that are right (the paper's [19]). */
  readonly balanced: number;
}

export interface BaselineFigures {
  readonly n: number;
  readonly country: Accuracy;
  readonly class: Accuracy;
}

/**
 * The first row of the paper's Table 1: a method that predicts coordinates, judged by the country and
 * the class that they lie in.
 *
 * @param urban only photos with a larger Prob_urban; all where it is undefined.
 */
export function baselineFigures(
  photos: readonly PlacedPhoto[],
  meta: ReadonlyMap<string, PhotoMeta>,
  urban: number | undefined,
  world: WorldMap,
): BaselineFigures {
  const kept = photos.filter(({ id }) => {
    if (urban === undefined) return true;
    const share = meta.get(id)?.urban;
    return share !== undefined && share > urban;
  });
  const countries = kept.map(({ id, truth, predicted }) => ({
    truth: countryOf(world, meta.get(id)?.place ?? truth),
    answer: countryOf(world, predicted),
  }));
  const classes = countries.map(({ truth, answer }) => ({
    truth: classOf(truth),
    answer: classOf(answer),
  }));
  return {
    n: kept.length,
    country: accuracy(countries),
    class: accuracy(classes),
  };
}

function countryOf(world: WorldMap, place: Place): string {
  return world.countryOf(place).country;
}

/** Of answers that are one name each; NaN for none. */
export function accuracy<T>(
  judged: readonly { readonly truth: T; readonly answer: T }[],
): Accuracy {
  const counts = new Map<T, { n: number; right: number }>();
  for (const { truth, answer } of judged) {
    const count = counts.get(truth) ?? { n: 0, right: 0 };
    count.n++;
    if (answer === truth) count.right++;
    counts.set(truth, count);
  }
  const all = [...counts.values()];
  return {
    top1: all.reduce((sum, { right }) => sum + right, 0) / judged.length,
    balanced:
      all.reduce((sum, { n, right }) => sum + right / n, 0) / all.length,
  };
}
