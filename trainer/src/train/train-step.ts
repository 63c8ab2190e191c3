import type { Scalar, Tensor, Tensor1D } from '@tensorflow/tfjs';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import type { Tf } from '../backend/load-tf.ts';
import type { Batch } from './batches.ts';
import { composeMaps } from './composite-maps.ts';
import type { Distillation } from './distillation.ts';
import { crossEntropy, smoothTargets } from './loss.ts';
import type { TrainableNetwork } from './network.ts';
import type { TrainOptions } from './options.ts';
import type { Sgd } from './sgd.ts';

export interface LearningRun {
  readonly tf: Tf;
  readonly network: TrainableNetwork;
  /** The network as it was at the start, where `keep` asks what it says. */
  readonly start?: TrainableNetwork | undefined;
  readonly classes: number;
}

/** What a step moves and how. */
export interface Learning {
  readonly sgd: Sgd;
  /** Learns from a teacher, where there is one. */
  readonly distillation?: Distillation | undefined;
  /** Of each class in the loss. */
  readonly weights: Float32Array;
}

/**
 * One step of the optimiser on one batch.
 *
 * @returns the loss before the step, and the error of foretelling the teacher (0 without one).
 */
export async function trainStep(
  run: LearningRun,
  options: TrainOptions,
  { sgd, distillation, weights }: Learning,
  batch: Batch,
  step: number,
  rate: number,
): Promise<{ loss: number; hint: number }> {
  const { tf, network, classes } = run;
  const { features, labels, taught } = batch;
  const n = labels.length;
  const random = mulberry32(options.seed * 7919 + step);
  const share = options.mixup > 0 ? betaSample(options.mixup, random) : 1;
  const targets = await targetsOf(run, options, batch);
  // What follows sees the maps as composites.
  const { composites, seed } = options;
  const place = seed * 15485863 + step;
  const shares = composeMaps(features, n, batch.shape, composites, place);
  const learners = [
    ...network.active().values(),
    ...(distillation?.trainable.values() ?? []),
  ];
  let hint: Scalar | undefined;
  const { value, grads } = tf.variableGrads(() => {
    const x = tf.tensor4d(features, [n, ...batch.shape]);
    const own = composites > 0 ? tf.tensor1d(shares) : 1;
    const composed = <T extends Tensor>(rows: T) => mix(tf, rows, own);
    const y = composed(tf.tensor2d(targets, [n, classes]));
    const w = composed(
      tf.tensor1d(
        labels.map((label, i) => weights[label]! * batch.weights[i]!),
      ),
    );
    let hints: Scalar | undefined;
    const logits = network.forward(mix(tf, x, share), true, (pooled) => {
      if (!distillation || !taught) return;
      const said = composed(
        distillation.standardised(tf.tensor2d(taught, [n, taught.length / n])),
      );
      hints = distillation.loss(pooled, mix(tf, said, share));
    });
    const truth = crossEntropy(
      tf,
      logits,
      mix(tf, y, share),
      mix(tf, w, share),
    );
    if (!hints) return truth;
    hint = tf.keep(hints);
    return tf.add<Scalar>(truth, tf.mul(hints, options.distil));
  }, learners);
  const [loss] = await value.data();
  value.dispose();
  const said = hint;
  const [error] = said ? await said.data() : [0];
  said?.dispose();
  sgd.step(grads, rate);
  return { loss: loss!, hint: error! };
}

/** What the network should say of each picture: batch x classes. */
async function targetsOf(
  { tf, start, classes }: LearningRun,
  { labelSmoothing, keep }: TrainOptions,
  { features, labels, shape }: Batch,
): Promise<Float32Array> {
  const truth = smoothTargets(labels, classes, labelSmoothing);
  if (!start || keep === 0) return truth;
  const said = tf.tidy(() => {
    const x = tf.tensor4d(features, [labels.length, ...shape]);
    return tf.softmax(start.forward(x, false));
  });
  const kept = await said.data();
  said.dispose();
  return truth.map((y, i) => (1 - keep) * y + keep * kept[i]!);
}

/**
 * Each row mixed with its mirror in the batch, whose order is random anyway.
 *
 * @param own what stays of a row: one share for all, or one for each.
 */
function mix<T extends Tensor>(tf: Tf, x: T, own: number | Tensor1D): T {
  if (own === 1) return x;
  const [share, rest] =
    typeof own === 'number' ? [own, 1 - own] : perRow(tf, own, x.rank);
  return tf.add(tf.mul(x, share), tf.mul(tf.reverse(x, 0), rest));
}

/** Shares of rows, and what they leave, for tensors of this rank. */
function perRow(tf: Tf, own: Tensor1D, rank: number): [Tensor, Tensor] {
  const share = own.reshape([-1, ...new Array<number>(rank - 1).fill(1)]);
  return [share, tf.sub(1, share)];
}

/** Jöhnk's method for Beta(a, a) with a at most 1, folded to at least one half. */
function betaSample(a: number, random: () => number): number {
  for (;;) {
    const u = random() ** (1 / a);
    const v = random() ** (1 / a);
    if (u + v > 0 && u + v <= 1) return Math.max(u, v) / (u + v);
  }
}
