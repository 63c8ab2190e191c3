import type { Scalar, Tensor1D, Tensor2D, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../backend/load-tf.ts';
import type { MapShape } from './augment.ts';
import { epochBatches, type FeatureSet, plainBatches } from './batches.ts';
import { crossEntropy, smoothTargets } from './loss.ts';
import type { TrainableNetwork } from './network.ts';

export interface FitHeadOptions {
  readonly seed: number;
  readonly batch: number;
  readonly labelSmoothing: number;
  /** Steps over all photos at once. */
  readonly headSteps: number;
  /** L2 penalty on the head's weights, for features of variance 1. */
  readonly headDecay: number;
  readonly signal: AbortSignal;
}

/** Batches whose statistics batch normalisation starts from; by then the first ones are forgotten. */
const CALIBRATION_BATCHES = 40;
/** Of Adam (Kingma & Ba 2014, https://arxiv.org/abs/1412.6980); all photos at once allow a big step. */
const RATE = 0.01;

/**
 * Fits the head to the pooled features as they are: multinomial logistic regression on features of mean
 * 0 and variance 1, by Adam on all photos at once. The running statistics of the batch normalisations
 * are measured first.
 *
 * @param weights of the classes.
 * @returns the loss that is reached.
 */
export async function fitHead(
  tf: Tf,
  network: TrainableNetwork,
  set: FeatureSet,
  shape: MapShape,
  weights: Float32Array,
  options: FitHeadOptions,
): Promise<number> {
  await calibrate(tf, network, set, shape, options);
  const { pooled, labels, photoWeights } = await pool(
    tf,
    network,
    set,
    shape,
    options.signal,
  );
  const { mean, variance } = tf.moments(pooled, 0);
  const spread = tf.tidy(() => tf.sqrt(variance).add(1e-4) as Tensor1D);
  const x = tf.tidy(() => pooled.sub(mean).div<Tensor2D>(spread));
  const [channels, classes] = [pooled.shape[1], weights.length];
  const kernel = tf.variable(tf.zeros<'R2'>([channels, classes] as never));
  const bias = tf.variable(tf.zeros([classes]));
  const y = tf.tensor2d(
    smoothTargets(labels, classes, options.labelSmoothing),
    [labels.length, classes],
  );
  const w = tf.tensor1d(
    labels.map((label, i) => weights[label]! * photoWeights[i]!),
  );
  const adam = tf.train.adam(RATE);
  let loss = Number.NaN;
  for (let step = 0; step < options.headSteps; step++) {
    const value = adam.minimize(
      () => {
        const logits = tf.add<Tensor2D>(
          tf.matMul(x, kernel as unknown as Tensor2D),
          bias,
        );
        const penalty = tf.sum(tf.square(kernel)).mul(options.headDecay);
        return tf.add<Scalar>(crossEntropy(tf, logits, y, w), penalty);
      },
      true,
      [kernel, bias] as never,
    )!;
    loss = value.dataSync()[0]!;
    value.dispose();
    await pause(options.signal);
  }
  tf.tidy(() => {
    const scaled = kernel.div(spread.expandDims(1));
    const shift = tf.matMul(mean.expandDims(0), scaled as Tensor2D).squeeze();
    headPart(network, 'kernel').assign(scaled as never);
    headPart(network, 'bias').assign(bias.sub(shift) as never);
  });
  adam.dispose();
  tf.dispose([pooled, mean, variance, spread, x, kernel, bias, y, w]);
  return loss;
}

const headPart = (network: TrainableNetwork, part: string): Variable =>
  network.trainable.get(`logits/${part}`)!;

/** Lets Ctrl-C have its turn. */
async function pause(signal: AbortSignal): Promise<void> {
  await new Promise(setImmediate);
  signal.throwIfAborted();
}

/** Lets the running statistics follow a few batches. */
async function calibrate(
  tf: Tf,
  network: TrainableNetwork,
  set: FeatureSet,
  shape: MapShape,
  { seed, batch, signal }: FitHeadOptions,
): Promise<void> {
  const whole = { seed, batch, mirror: false, window: Math.max(...shape) };
  let left = CALIBRATION_BATCHES;
  for (let epoch = 0; left > 0; epoch++) {
    for (const one of epochBatches(set, shape, epoch, whole, 0)) {
      tf.tidy(() => {
        const size = [one.labels.length, ...shape] as const;
        network.forward(tf.tensor4d(one.features, [...size]), true);
      });
      await pause(signal);
      if (--left === 0) break;
    }
  }
}

/** Pooled features of every photo's first view. */
async function pool(
  tf: Tf,
  network: TrainableNetwork,
  set: FeatureSet,
  shape: MapShape,
  signal: AbortSignal,
): Promise<{ pooled: Tensor2D; labels: number[]; photoWeights: number[] }> {
  const parts: Tensor2D[] = [];
  const labels: number[] = [];
  const photoWeights: number[] = [];
  for (const batch of plainBatches(set, shape, 64)) {
    tf.tidy(() => {
      const size = [batch.labels.length, ...shape] as const;
      const x = tf.tensor4d(batch.features, [...size]);
      network.forward(x, false, (pooled) => {
        parts.push(tf.keep(tf.clone(pooled)));
      });
    });
    labels.push(...batch.labels);
    photoWeights.push(...batch.weights);
    await pause(signal);
  }
  const pooled = tf.concat(parts, 0);
  tf.dispose(parts);
  return { pooled, labels, photoWeights };
}
