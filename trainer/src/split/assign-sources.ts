import { shuffled } from '../../../src/core/random/shuffled.ts';
import { UserError } from '../errors.ts';
import type { Shares, SplitName } from './assign.ts';

export interface SourceChoice {
  readonly val: readonly string[];
  readonly test: readonly string[];
}

/** A split may be so much larger than asked for; sources come only whole. */
const TOLERANCE = 1.5;

/**
 * Chooses whole sources for `val` and `test`, by the seed, until they have about their shares of the
 * photos.
 *
 * @param counts photos of each source.
 */
export function chooseSources(
  counts: ReadonlyMap<string, number>,
  shares: Shares,
  seed: number,
): SourceChoice {
  const names = [...counts.keys()];
  const photos = [...counts.values()].reduce((a, b) => a + b, 0);
  const order = shuffled(names.length, seed).map((i) => names[i]!);
  const taken = new Set<string>();
  const choose = (share: number): string[] => {
    const target = share * photos;
    const chosen: string[] = [];
    let n = 0;
    for (const name of order) {
      const size = counts.get(name)!;
      if (n >= target || taken.has(name)) continue;
      if (n + size > target * TOLERANCE) continue;
      chosen.push(name);
      taken.add(name);
      n += size;
    }
    return chosen;
  };
  const test = choose(shares.test);
  return { test, val: choose(shares.val) };
}

/**
 * The split of each source.
 *
 * @throws UserError when a chosen source does not exist or is in both.
 */
export function splitsOfSources(
  counts: ReadonlyMap<string, number>,
  { val, test }: SourceChoice,
): Map<string, SplitName> {
  for (const name of [...val, ...test]) {
    if (!counts.has(name)) throw new UserError(`There is no source "${name}".`);
  }
  const both = val.find((name) => test.includes(name));
  if (both !== undefined) {
    throw new UserError(`The source "${both}" cannot be both val and test.`);
  }
  return new Map(
    [...counts.keys()].map((name) => [
      name,
      test.includes(name) ? 'test' : val.includes(name) ? 'val' : 'train',
    ]),
  );
}

/**
 * Leaves photos out that have a relative (same group, near-duplicate) in a split that matters more:
 * `test` before `val` before `train`.
 *
 * @param splits by photo.
 * @param groups photos that belong together.
 * @returns by photo; undefined for those left out.
 */
export function withoutStraddlers(
  splits: readonly SplitName[],
  groups: readonly (readonly number[])[],
): (SplitName | undefined)[] {
  const kept: (SplitName | undefined)[] = [...splits];
  for (const group of groups) {
    const present = new Set(group.map((i) => splits[i]));
    const winner = (['test', 'val', 'train'] as const).find((split) =>
      present.has(split),
    );
    for (const i of group) if (splits[i] !== winner) kept[i] = undefined;
  }
  return kept;
}
