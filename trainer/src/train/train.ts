import type { Scalar, Tensor } from '@tensorflow/tfjs';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import type { Tf } from '../backend/load-tf.ts';
import { startProgress } from '../progress.ts';
import type { MapShape } from './augment.ts';
import { type Batch, epochBatches, type FeatureSet } from './batches.ts';
import { loadCheckpoint, saveCheckpoint, startFrom } from './checkpoint.ts';
import { Distillation } from './distillation.ts';
import { fitHead } from './fit-head.ts';
import { classWeights, crossEntropy, smoothTargets } from './loss.ts';
import type { TrainableNetwork } from './network.ts';
import type { TrainOptions } from './options.ts';
import { calibrate, poolFeatures } from './pool-features.ts';
import { cosineRate, Sgd } from './sgd.ts';
import { accuracyOf } from './validate.ts';

export interface TrainRun {
  readonly tf: Tf;
  readonly network: TrainableNetwork;
  readonly train: FeatureSet;
  readonly val: FeatureSet;
  /** Of one feature map: height, width, channels. */
  readonly shape: MapShape;
  readonly classes: number;
  readonly checkpoint: string;
  /** Another run's checkpoint whose weights this one begins with. */
  readonly from?: string | undefined;
  /** Names the data and the network; with the options it makes up the checkpoint's recipe. */
  readonly recipe: string;
  readonly signal: AbortSignal;
  readonly log: (record: Record<string, unknown>) => void;
}

/** How many times faster the distillation layer learns: its error is a mean over very many outputs. */
const DISTILLATION_RATE = 10;

/**
 * Trains to the end of the last epoch, going on from the checkpoint when there is one of the same
 * recipe. When `signal` is aborted the state is saved and the reason thrown.
 */
export async function train(
  run: TrainRun,
  options: TrainOptions,
): Promise<void> {
  const { tf, network, checkpoint, log } = run;
  const distillation = distillationOf(run, options);
  const trainable = new Map([
    ...network.trainable,
    ...(distillation?.trainable ?? []),
  ]);
  const sgd = new Sgd(tf, trainable, {
    ...options,
    rateOf: (name) =>
      name.startsWith('logits/')
        ? options.headRate
        : name.startsWith('distillation/')
          ? DISTILLATION_RATE
          : 1,
  });
  const state = new Map([
    ...trainable,
    ...network.running,
    ...[...sgd.velocity].map(([name, v]) => [`momentum/${name}`, v] as const),
  ]);
  // Neither moves a step.
  const { checkpointEvery, refitDecay, ...maths } = options;
  const recipe = JSON.stringify([run.recipe, maths]);
  const perEpoch = Math.floor(run.train.indices.length / options.batch);
  const total = perEpoch * options.epochs;
  const weights = classWeights(
    run.train.indices.map((i) => run.train.labels[i]!),
    run.classes,
  );
  const resumed = loadCheckpoint(tf, checkpoint, state, recipe);
  if (resumed === undefined && run.from) startFrom(tf, run.from, state);
  if (resumed !== undefined) log({ event: 'resume', step: resumed });
  else if (options.headSteps > 0) {
    const { shape, signal } = run;
    network.shallow = options.shallowEpochs > 0;
    await calibrate(tf, network, run.train, shape, options, signal);
    await fitLinear(run, options, distillation, weights);
    saveCheckpoint(checkpoint, state, 0, recipe);
  }
  let step = resumed ?? 0;
  const progress = startProgress('train', total, step);
  while (step < total) {
    const epoch = Math.floor(step / perEpoch);
    network.shallow = epoch < options.shallowEpochs;
    const sums = { loss: 0, hint: 0 };
    let count = 0;
    for (const batch of epochBatches(
      run.train,
      run.shape,
      epoch,
      options,
      step % perEpoch,
    )) {
      const rate = cosineRate(
        options.learningRate,
        step,
        total,
        options.warmupSteps,
      );
      const learning = { sgd, distillation, weights };
      const { loss, hint } = trainStep(
        run,
        options,
        learning,
        batch,
        step,
        rate,
      );
      if (!Number.isFinite(loss)) {
        throw new Error(
          `the loss is ${loss} at step ${step}; try a smaller --learning-rate`,
        );
      }
      sums.loss += loss;
      sums.hint += hint;
      count++;
      step++;
      progress.step(
        1,
        `epoch ${epoch + 1} loss ${(sums.loss / count).toFixed(3)}`,
      );
      if (step % checkpointEvery === 0)
        saveCheckpoint(checkpoint, state, step, recipe);
      // Lets Ctrl-C and the progress bar have their turn.
      await new Promise(setImmediate);
      if (run.signal.aborted) {
        saveCheckpoint(checkpoint, state, step, recipe);
        progress.done();
        run.signal.throwIfAborted();
      }
    }
    saveCheckpoint(checkpoint, state, step, recipe);
    const val = accuracyOf(tf, network, run.val, run.shape);
    log({
      event: 'epoch',
      epoch: epoch + 1,
      loss: sums.loss / count,
      ...(distillation && { hint: sums.hint / count }),
      ...val,
    });
  }
  progress.done();
  if (refitDecay > 0) {
    const again = { ...options, headDecay: refitDecay };
    await fitLinear(run, again, undefined, weights);
  }
}

/** Fits the linear layers to the features as they are. */
async function fitLinear(
  { tf, network, train, val, shape, signal, log }: TrainRun,
  options: TrainOptions,
  distillation: Distillation | undefined,
  weights: Float32Array,
): Promise<void> {
  const pooled = await poolFeatures(tf, network, train, shape, signal);
  const { headSteps, headDecay, labelSmoothing } = options;
  const how = { headSteps, headDecay, labelSmoothing, signal };
  const loss = await fitHead(tf, network, pooled, weights, how);
  const [taught] = train.taught ?? [];
  const hint =
    distillation && taught
      ? distillation.fit(pooled.features, taught, train.indices)
      : undefined;
  pooled.features.dispose();
  const { top1, top5 } = accuracyOf(tf, network, val, shape);
  log({ event: 'head', loss, ...(hint !== undefined && { hint }), top1, top5 });
}

interface Learning {
  readonly sgd: Sgd;
  readonly distillation: Distillation | undefined;
  /** Of the classes. */
  readonly weights: Float32Array;
}

function distillationOf(
  { tf, network, train }: TrainRun,
  { distil, seed }: TrainOptions,
): Distillation | undefined {
  const [taught] = train.taught ?? [];
  if (!taught || distil === 0) return undefined;
  const [channels] = network.trainable.get('logits/kernel')!.shape;
  return new Distillation(tf, taught, train.indices, channels, seed);
}

function trainStep(
  run: TrainRun,
  options: TrainOptions,
  { sgd, distillation, weights }: Learning,
  batch: Batch,
  step: number,
  rate: number,
): { loss: number; hint: number } {
  const { tf, network, classes } = run;
  const { features, labels, taught } = batch;
  const n = labels.length;
  const random = mulberry32(options.seed * 7919 + step);
  const share = options.mixup > 0 ? betaSample(options.mixup, random) : 1;
  const learners = [
    ...network.active().values(),
    ...(distillation?.trainable.values() ?? []),
  ];
  let hint: Scalar | undefined;
  const { value, grads } = tf.variableGrads(() => {
    const x = tf.tensor4d(features, [n, ...batch.shape]);
    const y = tf.tensor2d(
      smoothTargets(labels, classes, options.labelSmoothing),
      [n, classes],
    );
    const w = tf.tensor1d(
      labels.map((label, i) => weights[label]! * batch.weights[i]!),
    );
    let hints: Scalar | undefined;
    const logits = network.forward(mix(tf, x, share), true, (pooled) => {
      if (!distillation || !taught) return;
      const said = distillation.standardised(
        tf.tensor2d(taught, [n, taught.length / n]),
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
  const loss = value.dataSync()[0]!;
  value.dispose();
  const said = hint;
  const error = said?.dataSync()[0] ?? 0;
  said?.dispose();
  sgd.step(grads, rate);
  return { loss, hint: error };
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
