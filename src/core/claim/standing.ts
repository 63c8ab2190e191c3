import { CLASSES, classOf } from '../classes/classes.ts';

/** Where the class that holds a country stands in an answer. */
export interface Standing {
  readonly country: string;
  readonly classId: number;
  /** The other countries of the class, its main one first; the network cannot tell them apart. */
  readonly companions: readonly string[];
  /** Counts from 1. */
  readonly rank: number;
  /** How many classes there are. */
  readonly of: number;
  readonly probability: number;
  /** The likeliest class's probability. */
  readonly top: number;
}

/**
 * @param probabilities of all classes, in the order of the network's output.
 * @param country ISO 3166-1 alpha-2 code in capitals, or XK.
 * @returns undefined when there is no such country.
 */
export function standingOf(
  probabilities: ArrayLike<number>,
  country: string,
): Standing | undefined {
  const classId = classOf(country);
  if (classId === undefined) return undefined;
  const all = Array.from(probabilities);
  const probability = all[classId] ?? 0;
  // Equal ones in the order of their ids, as in the ranking.
  const ahead = all.filter(
    (p, id) => p > probability || (p === probability && id < classId),
  );
  return {
    country,
    classId,
    companions: CLASSES[classId]!.countries.filter((one) => one !== country),
    rank: ahead.length + 1,
    of: all.length,
    probability,
    top: all.reduce((a, b) => Math.max(a, b), 0),
  };
}
