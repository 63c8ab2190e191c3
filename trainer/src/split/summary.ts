import type { SplitName } from './assign.ts';
import type { SplitPhoto } from './photos.ts';
import type { SplitResult } from './split.ts';

export interface SplitSummary extends Record<SplitName, number> {
  /** Photos with relatives in a split that matters more (only with whole sources). */
  readonly leftOut: number;
  readonly groups: number;
  /** Times that a near-duplicate joined two groups. */
  readonly nearJoined: number;
  /** Countries that could not be held out. */
  readonly onlyTrain: readonly string[];
  readonly countries: Readonly<Record<string, Record<SplitName, number>>>;
}

export function summarise(
  photos: readonly SplitPhoto[],
  result: SplitResult,
): SplitSummary {
  const all = { train: 0, val: 0, test: 0, leftOut: 0 };
  const countries: Record<string, Record<SplitName, number>> = {};
  photos.forEach(({ country }, i) => {
    const split = result.splits[i];
    const own = (countries[country] ??= { train: 0, val: 0, test: 0 });
    all[split ?? 'leftOut']++;
    if (split) own[split]++;
  });
  const { groups, nearJoined, onlyTrain } = result;
  return { ...all, groups, nearJoined, onlyTrain, countries };
}

/** A value of a group column that holds more of all photos hardly names one person. */
const SUSPICIOUS_SHARE = 0.05;

/** What people should know of a split. */
export function tellSplit(
  { onlyTrain, countries, leftOut }: SplitSummary,
  { largest }: SplitResult,
  photos: number,
  log: (line: string) => void,
): void {
  if (largest.photos > 20 && largest.photos > photos * SUSPICIOUS_SHARE) {
    const value = largest.key.split(' ').slice(1).join(' ');
    log(
      `${largest.key} holds ${largest.photos} of ${photos} photos and stays together. If it stands for "unknown", give --nobody ${value}.`,
    );
  }
  if (onlyTrain.length > 0) {
    log(
      `In train more or less alone, for they have fewer than 3 groups or too large ones: ${onlyTrain.join(', ')}.`,
    );
  }
  const untrained = Object.keys(countries).filter(
    (country) => countries[country]!.train === 0,
  );
  if (untrained.length > 0) {
    log(`Without any photo in train: ${untrained.sort().join(', ')}.`);
  }
  if (leftOut > 0) {
    log(
      `${leftOut} photos are left out (empty split): they have a relative in a split that matters more.`,
    );
  }
}
