/** One photo's answer and truth. */
export interface Judged {
  /** One per class, sums to 1. */
  readonly probabilities: ArrayLike<number>;
  readonly truth: number;
}

/** Class ids from the likeliest down; equal probabilities keep the order of the ids. */
export function ranking(probabilities: ArrayLike<number>): number[] {
  return Array.from(probabilities, (_, id) => id).sort(
    (a, b) => probabilities[b]! - probabilities[a]!,
  );
}

/** How many classes are likelier than the true one (0: the first answer is right). */
export function rankOfTruth({ probabilities, truth }: Judged): number {
  const own = probabilities[truth]!;
  let rank = 0;
  for (let id = 0; id < probabilities.length; id++) {
    const p = probabilities[id]!;
    if (p > own || (p === own && id < truth)) rank++;
  }
  return rank;
}

/** Share of photos whose truth is among the k likeliest classes; NaN for no photo. */
export function topK(judged: readonly Judged[], k: number): number {
  return judged.filter((one) => rankOfTruth(one) < k).length / judged.length;
}

/**
 * Mean over the classes that occur of the share of their photos that are answered rightly
 * (Brodersen et al. 2010, the paper's [19]).
 */
export function balancedAccuracy(judged: readonly Judged[]): number {
  const recalls = perClass(judged).map(({ top1 }) => top1);
  return recalls.reduce((a, b) => a + b, 0) / recalls.length;
}

export interface ClassAccuracy {
  readonly id: number;
  readonly n: number;
  readonly top1: number;
  readonly top5: number;
}

/** Accuracy of each class that occurs, by id. */
export function perClass(judged: readonly Judged[]): ClassAccuracy[] {
  const groups = new Map<number, Judged[]>();
  for (const one of judged) {
    const group = groups.get(one.truth);
    if (group) group.push(one);
    else groups.set(one.truth, [one]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([id, group]) => ({
      id,
      n: group.length,
      top1: topK(group, 1),
      top5: topK(group, 5),
    }));
}

/**
 * Expected calibration error of the first answer (Guo et al. 2017, https://arxiv.org/abs/1706.04599):
 * mean distance between confidence and accuracy over equally wide bins, weighed by photos.
 */
export function expectedCalibrationError(
  judged: readonly Judged[],
  bins = 15,
): number {
  const sums = Array.from({ length: bins }, () => ({
    confidence: 0,
    right: 0,
  }));
  for (const one of judged) {
    const confidence = Array.from(one.probabilities).reduce((a, b) =>
      Math.max(a, b),
    );
    const bin = sums[Math.min(bins - 1, Math.floor(confidence * bins))]!;
    bin.confidence += confidence;
    bin.right += rankOfTruth(one) === 0 ? 1 : 0;
  }
  const gaps = sums.map(({ confidence, right }) =>
    Math.abs(confidence - right),
  );
  return gaps.reduce((a, b) => a + b, 0) / judged.length;
}
