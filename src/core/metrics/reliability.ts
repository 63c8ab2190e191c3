import type { Outcome } from './outcomes.ts';

/** One bar of a reliability diagram. */
export interface ReliabilityBin {
  /** Confidences from here ... */
  readonly from: number;
  /** ... up to, but not including, here (the last bin includes 1). */
  readonly to: number;
  readonly n: number;
  /** Mean confidence; null in an empty bin. */
  readonly confidence: number | null;
  /** Share of right answers; null in an empty bin. */
  readonly accuracy: number | null;
}

/**
 * Accuracy by confidence in equally wide bins (reliability diagram: DeGroot and Fienberg 1983; 15
 * bins as in Guo et al. 2017, https://arxiv.org/abs/1706.04599).
 */
export function reliability(
  outcomes: readonly Outcome[],
  bins = 15,
): ReliabilityBin[] {
  const n = new Float64Array(bins);
  const confidence = new Float64Array(bins);
  const right = new Float64Array(bins);
  for (const one of outcomes) {
    const bin = Math.min(bins - 1, Math.floor(one.confidence * bins));
    n[bin]!++;
    confidence[bin]! += one.confidence;
    right[bin]! += one.rank === 0 ? 1 : 0;
  }
  return Array.from(n, (count, bin) => ({
    from: bin / bins,
    to: (bin + 1) / bins,
    n: count,
    confidence: count === 0 ? null : confidence[bin]! / count,
    accuracy: count === 0 ? null : right[bin]! / count,
  }));
}
