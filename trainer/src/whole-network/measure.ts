import type { Judged } from '../../../src/core/metrics/metrics.ts';
import { balancedAccuracy, topK } from '../../../src/core/metrics/metrics.ts';
import { softmax } from '../../../src/core/fusion/softmax.ts';
import { type GraphNode, LOGITS } from '../../../src/model/resnet/graph.ts';
import type { Tf } from '../backend/load-tf.ts';
import { UserError } from '../errors.ts';
import { createTrunk } from '../features/trunk.ts';
import type { PhotoLoader } from '../loader/photo-loader.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import type { WholeNetworkPreset } from '../presets/schema.ts';
import { startProgress } from '../progress.ts';
import { readableOf } from './input.ts';
import type { LearningNetwork } from './learning-network.ts';
import { judgeLogits } from './loss.ts';
import { plainPlan } from './plan.ts';
import type { ValFigures } from './run-facts.ts';
import type { Unreadable } from './unreadable.ts';

export interface Measured {
  readonly tf: Tf;
  readonly graph: readonly GraphNode[];
  readonly network: LearningNetwork;
  readonly loader: PhotoLoader;
  readonly preset: WholeNetworkPreset;
  readonly classWeights: ArrayLike<number>;
  readonly signal: AbortSignal;
}

/**
 * Loss and accuracy on photos by their centre crops, with the running statistics, as the finished
 * model computes: folded into the convolutions.
 *
 * @throws UserError when none of them can be read.
 */
export async function measure(
  run: Measured,
  photos: readonly LabelledPhoto[],
  unreadable: Unreadable,
): Promise<ValFigures> {
  const { tf, graph, network, loader, preset, classWeights, signal } = run;
  const { crop } = preset.network;
  const weights = await network.weights();
  const trunk = createTrunk(tf, graph, weights, LOGITS, preset.network);
  const judged: Judged[] = [];
  let [loss, weight] = [0, 0];
  const progress = startProgress('val', photos.length);
  const bytes = crop * crop * 3;
  try {
    const plan = plainPlan(photos, preset.options.microBatch);
    for await (const batch of loader.load(plan)) {
      signal.throwIfAborted();
      unreadable.note(batch);
      const readable = readableOf(batch);
      progress.step(batch.tasks.length);
      if (readable.length === 0) continue;
      const views = readable.map(({ position }) => ({
        ...{ width: crop, height: crop },
        data: batch.pixels.subarray(position * bytes, (position + 1) * bytes),
      }));
      const logits = await trunk.features(views);
      const classes = logits.length / views.length;
      const labels = readable.map(({ task }) => task.photo.classId);
      const one = judgeLogits(logits, labels, classWeights, 0);
      loss += one.loss;
      weight += one.weight;
      labels.forEach((truth, i) => {
        const row = logits.subarray(i * classes, (i + 1) * classes);
        judged.push({ probabilities: softmax(row), truth });
      });
    }
  } finally {
    progress.done();
    trunk.dispose();
  }
  if (judged.length === 0) {
    throw new UserError(
      `None of the photos of the split "val" could be read, for example ${unreadable.last}. Check the paths in the list of photos.`,
    );
  }
  return {
    // Classes that were not trained weigh nothing.
    loss: weight > 0 ? loss / weight : 0,
    top1: topK(judged, 1),
    top5: topK(judged, 5),
    balanced: balancedAccuracy(judged),
  };
}
