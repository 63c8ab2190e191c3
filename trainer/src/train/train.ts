import type { Tensor } from '@tensorflow/tfjs';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import type { Tf } from '../backend/load-tf.ts';
import { startProgress } from '../progress.ts';
import { type Batch, epochBatches, type FeatureSet } from './batches.ts';
import { loadCheckpoint, saveCheckpoint } from './checkpoint.ts';
import { classWeights, crossEntropy, smoothTargets } from './loss.ts';
import type { TrainableNetwork } from './network.ts';
import type { TrainOptions } from './options.ts';
import { cosineRate, Sgd } from './sgd.ts';
import { accuracyOf } from './validate.ts';

export interface TrainRun {
  readonly tf: Tf;
  readonly network: TrainableNetwork;
  readonly train: FeatureSet;
  readonly val: FeatureSet;
  /** Of one feature map: height, width, channels. */
  readonly shape: readonly [number, number, number];
  readonly classes: number;
  readonly checkpoint: string;
  /** Names the data and the network; with the options it makes up the checkpoint's recipe. */
  readonly recipe: string;
  readonly signal: AbortSignal;
  readonly log: (record: Record<string, unknown>) => void;
}

/**
 * Trains to the end of the last epoch, going on from the checkpoint when there is one of the same
 * recipe. When `signal` is aborted the state is saved and the reason thrown.
 */
export async function train(
  run: TrainRun,
  options: TrainOptions,
): Promise<void> {
  const { tf, network, checkpoint, log } = run;
  const sgd = new Sgd(tf, network.trainable, options);
  const state = new Map([
    ...network.trainable,
    ...network.running,
    ...[...sgd.velocity].map(([name, v]) => [`momentum/${name}`, v] as const),
  ]);
  const { checkpointEvery, ...maths } = options;
  const recipe = JSON.stringify([run.recipe, maths]);
  const perEpoch = Math.floor(run.train.indices.length / options.batch);
  const total = perEpoch * options.epochs;
  let step = loadCheckpoint(tf, checkpoint, state, recipe);
  if (step > 0) log({ event: 'resume', step });
  const weights = classWeights(
    run.train.indices.map((i) => run.train.labels[i]!),
    run.classes,
  );
  const progress = startProgress('train', total, step);
  while (step < total) {
    const epoch = Math.floor(step / perEpoch);
    let sum = 0;
    let count = 0;
    for (const batch of epochBatches(
      run.train,
      epoch,
      options.seed,
      options.batch,
      step % perEpoch,
    )) {
      const rate = cosineRate(
        options.learningRate,
        step,
        total,
        options.warmupSteps,
      );
      const loss = await trainStep(
        run,
        options,
        sgd,
        weights,
        batch,
        step,
        rate,
      );
      if (!Number.isFinite(loss)) {
        throw new Error(
          `the loss is ${loss} at step ${step}; try a smaller --learning-rate`,
        );
      }
      sum += loss;
      count++;
      step++;
      progress.step(1, `epoch ${epoch + 1} loss ${(sum / count).toFixed(3)}`);
      if (step % checkpointEvery === 0)
        await saveCheckpoint(checkpoint, state, step, recipe);
      // Lets Ctrl-C and the progress bar have their turn.
      await new Promise(setImmediate);
      if (run.signal.aborted) {
        await saveCheckpoint(checkpoint, state, step, recipe);
        progress.done();
        run.signal.throwIfAborted();
      }
    }
    await saveCheckpoint(checkpoint, state, step, recipe);
    const val = await accuracyOf(tf, network, run.val, run.shape);
    log({ event: 'epoch', epoch: epoch + 1, loss: sum / count, ...val });
  }
  progress.done();
}

/**
 * One step of the optimiser on one batch.
 *
 * @param classWeight of each class in the loss.
 * @returns the loss before the step.
 */
export async function trainStep(
  run: Pick<TrainRun, 'tf' | 'network' | 'classes' | 'shape'>,
  options: TrainOptions,
  sgd: Sgd,
  classWeight: Float32Array,
  { features, labels }: Batch,
  step: number,
  rate: number,
): Promise<number> {
  const { tf, network, classes, shape } = run;
  const random = mulberry32(options.seed * 7919 + step);
  const share = options.mixup > 0 ? betaSample(options.mixup, random) : 1;
  const { value, grads } = tf.variableGrads(
    () => {
      const x = tf.tensor4d(features, [labels.length, ...shape]);
      const y = tf.tensor2d(
        smoothTargets(labels, classes, options.labelSmoothing),
        [labels.length, classes],
      );
      const w = tf.tensor1d(labels.map((label) => classWeight[label]!));
      const logits = network.forward(mix(tf, x, share), true);
      return crossEntropy(tf, logits, mix(tf, y, share), mix(tf, w, share));
    },
    [...network.trainable.values()] as never,
  );
  const [loss] = (await value.data()) as Float32Array;
  value.dispose();
  sgd.step(grads, rate);
  return loss!;
}

/** Each row mixed with its mirror in the batch, whose order is random anyway. */
function mix<T extends Tensor>(tf: Tf, x: T, share: number): T {
  if (share === 1) return x;
  const mirror = tf.reverse(x, 0);
  return tf.add(tf.mul(x, share), tf.mul(mirror, 1 - share));
}

/** Jöhnk's method for Beta(a, a) with a at most 1, folded to at least one half. */
function betaSample(a: number, random: () => number): number {
  for (;;) {
    const u = random() ** (1 / a);
    const v = random() ** (1 / a);
    if (u + v > 0 && u + v <= 1) return Math.max(u, v) / (u + v);
  }
}
