import { softmax } from '../../../src/core/fusion/softmax.ts';

/** What a batch of logits says against the truth. */
export interface Judgement {
  /** Sum over the photos of weight x cross-entropy. */
  readonly loss: number;
  /** Sum of the photos' weights. */
  readonly weight: number;
  /** Photos whose largest logit is the truth's. */
  readonly correct: number;
  /** The gradient of `loss` by the logits, photos x classes. */
  readonly gradient: Float32Array;
}

/**
 * Cross-entropy weighted by class (paper, equation 1) with its gradient, weight x (softmax - target).
 * Sums, not means: batches of any size add up, and whoever has added them divides by the weight, as
 * torch's CrossEntropyLoss(weight) does.
 *
 * @param logits photos x classes, row-major.
 * @param smoothing part of the target that is spread over all classes.
 */
export function judgeLogits(
  logits: Float32Array,
  labels: readonly number[],
  classWeights: ArrayLike<number>,
  smoothing: number,
): Judgement {
  const classes = logits.length / labels.length;
  const gradient = new Float32Array(logits.length);
  let [loss, weight, correct] = [0, 0, 0];
  labels.forEach((label, photo) => {
    const row = logits.subarray(photo * classes, (photo + 1) * classes);
    const w = classWeights[label]!;
    const top = Math.max(...row);
    const log = Math.log(row.reduce((sum, z) => sum + Math.exp(z - top), 0));
    const probabilities = softmax(row);
    for (let c = 0; c < classes; c++) {
      const target = smoothing / classes + (c === label ? 1 - smoothing : 0);
      loss -= w * target * (row[c]! - top - log);
      gradient[photo * classes + c] = w * (probabilities[c]! - target);
    }
    weight += w;
    if (row[label] === top) correct++;
  });
  return { loss, weight, correct, gradient };
}
