import type { Interval } from './bootstrap.ts';
import type { Outcome } from './outcomes.ts';
import { wilson } from './wilson.ts';

export interface GroupAccuracy<K> {
  readonly key: K;
  readonly n: number;
  readonly top1: number;
  readonly top5: number;
  /** Wilson's 95 % interval of `top1`. */
  readonly interval: Interval;
}

/** Accuracy of each group of photos that occurs, in the order of first occurrence. */
export function accuracyBy<T extends Outcome, K>(
  outcomes: readonly T[],
  keyOf: (outcome: T) => K,
): GroupAccuracy<K>[] {
  const groups = new Map<K, T[]>();
  for (const one of outcomes) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].map(([key, group]) => {
    const within = (k: number) => group.filter(({ rank }) => rank < k).length;
    const n = group.length;
    return {
      key,
      n,
      top1: within(1) / n,
      top5: within(5) / n,
      interval: wilson(within(1), n),
    };
  });
}
