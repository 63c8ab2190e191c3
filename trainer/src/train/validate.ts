import type { Tensor2D } from '@tensorflow/tfjs';
import { type Judged, topK } from '../../../src/core/metrics/metrics.ts';
import type { Tf } from '../backend/load-tf.ts';
import type { MapShape } from './augment.ts';
import { type FeatureSet, plainBatches } from './batches.ts';
import type { TrainableNetwork } from './network.ts';

/** Accuracy of the learning part on cached features of one view. */
export async function accuracyOf(
  tf: Tf,
  network: TrainableNetwork,
  set: FeatureSet,
  shape: MapShape,
): Promise<{ top1: number; top5: number }> {
  const judged: Judged[] = [];
  for (const { features, labels } of plainBatches(set, shape, 64)) {
    const logits = tf.tidy((): Tensor2D =>
      network.forward(tf.tensor4d(features, [labels.length, ...shape]), false),
    );
    const rows = await logits.array();
    logits.dispose();
    labels.forEach((truth, i) =>
      judged.push({ probabilities: rows[i]!, truth }),
    );
  }
  return { top1: topK(judged, 1), top5: topK(judged, 5) };
}
