import { assignUnits, type Shares, type SplitName } from './assign.ts';
import {
  chooseSources,
  type SourceChoice,
  splitsOfSources,
  withoutStraddlers,
} from './assign-sources.ts';
import { nearPairs } from './near.ts';
import type { SplitPhoto } from './photos.ts';
import { UnionFind } from './union-find.ts';

export interface SplitOptions extends Shares {
  readonly seed: number;
  /** Hashes that differ in so many bits or fewer are of near-duplicates. */
  readonly near: number;
  /** Whole sources go to one split; undefined: groups do. */
  readonly sources: Partial<SourceChoice> | undefined;
}

export interface SplitResult {
  /** By photo; undefined for those that are left out. */
  readonly splits: readonly (SplitName | undefined)[];
  readonly groups: number;
  /** The largest key's photos, to be told when it is suspiciously large. */
  readonly largest: { readonly key: string; readonly photos: number };
  /** Pairs of different groups that a near-duplicate joined. */
  readonly nearJoined: number;
  readonly onlyTrain: readonly string[];
}

/** Decides where each photo goes. The same photos, options and seed give the same splits. */
export function splitPhotos(
  photos: readonly SplitPhoto[],
  options: SplitOptions,
): SplitResult {
  const union = new UnionFind(photos.length);
  const largest = joinByKeys(photos, union);
  let nearJoined = 0;
  nearPairs(
    photos.map(({ hash }) => hash),
    options.near,
    (a, b) => {
      if (union.find(a) === union.find(b)) return;
      nearJoined++;
      union.join(a, b);
    },
  );
  const groups = union.groups();
  const rest = { groups: groups.length, largest, nearJoined };
  if (options.sources) {
    const splits = bySource(photos, groups, options, options.sources);
    return { ...rest, splits, onlyTrain: [] };
  }
  const units = groups.map((group) => ({
    countries: countBy(group.map((i) => photos[i]!.country)),
  }));
  const assigned = assignUnits(units, options, options.seed);
  const splits: (SplitName | undefined)[] = [];
  groups.forEach((group, unit) => {
    for (const i of group) splits[i] = assigned.splits[unit];
  });
  return { ...rest, splits, onlyTrain: assigned.onlyTrain };
}

function joinByKeys(
  photos: readonly SplitPhoto[],
  union: UnionFind,
): SplitResult['largest'] {
  const seen = new Map<string, { first: number; photos: number }>();
  let largest = { key: '', photos: 0 };
  photos.forEach(({ keys }, i) => {
    for (const key of keys) {
      const one = seen.get(key) ?? { first: i, photos: 0 };
      one.photos++;
      seen.set(key, one);
      union.join(one.first, i);
      if (one.photos > largest.photos) largest = { key, photos: one.photos };
    }
  });
  return largest;
}

function bySource(
  photos: readonly SplitPhoto[],
  groups: readonly (readonly number[])[],
  options: SplitOptions,
  asked: Partial<SourceChoice>,
): (SplitName | undefined)[] {
  const counts = countBy(photos.map(({ source }) => source));
  const named = [...(asked.val ?? []), ...(asked.test ?? [])];
  const free = new Map([...counts].filter(([name]) => !named.includes(name)));
  const chosen = chooseSources(
    free,
    {
      val: asked.val ? 0 : options.val,
      test: asked.test ? 0 : options.test,
    },
    options.seed,
  );
  const splits = splitsOfSources(counts, {
    val: asked.val ?? chosen.val,
    test: asked.test ?? chosen.test,
  });
  return withoutStraddlers(
    photos.map(({ source }) => splits.get(source)!),
    groups,
  );
}

export function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
