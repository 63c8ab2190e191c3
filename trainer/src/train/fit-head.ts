import type { Scalar, Tensor1D, Tensor2D, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../backend/load-tf.ts';
import { crossEntropy, smoothTargets } from './loss.ts';
import type { TrainableNetwork } from './network.ts';
import { type Pooled, pause } from './pool-features.ts';

export interface FitHeadOptions {
  readonly labelSmoothing: number;
  /** Steps over all photos at once. */
  readonly headSteps: number;
  /** L2 penalty on the head's weights, for features of variance 1. */
  readonly headDecay: number;
  readonly signal: AbortSignal;
}

/** Of Adam (Kingma & Ba 2014, https://arxiv.org/abs/1412.6980); all photos at once allow a big step. */
const RATE = 0.01;

/**
 * Fits the head to the pooled features as they are: multinomial logistic regression on features of mean
 * 0 and variance 1, by Adam on all photos at once.
 *
 * @param weights of the classes.
 * @returns the loss that is reached.
 */
export async function fitHead(
  tf: Tf,
  network: TrainableNetwork,
  { features: pooled, labels, weights: photoWeights }: Pooled,
  weights: Float32Array,
  options: FitHeadOptions,
): Promise<number> {
  const { mean, variance } = tf.moments(pooled, 0);
  const spread = tf.tidy(() => tf.add<Tensor1D>(tf.sqrt(variance), 1e-4));
  const x = tf.tidy(() => pooled.sub(mean).div<Tensor2D>(spread));
  const [channels, classes] = [pooled.shape[1], weights.length];
  const kernel = tf.variable(tf.zeros([channels, classes]));
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
        const logits = tf.add<Tensor2D>(tf.matMul(x, kernel), bias);
        const penalty = tf.sum(tf.square(kernel)).mul(options.headDecay);
        return tf.add<Scalar>(crossEntropy(tf, logits, y, w), penalty);
      },
      true,
      [kernel, bias] as never,
    )!;
    loss = (await value.data())[0]!;
    value.dispose();
    await pause(options.signal);
  }
  tf.tidy(() => {
    const scaled = kernel.div<Tensor2D>(spread.expandDims(1));
    const shift = tf.matMul(mean.expandDims<Tensor2D>(0), scaled).squeeze();
    headPart(network, 'kernel').assign(scaled);
    headPart(network, 'bias').assign(tf.sub<Tensor1D>(bias, shift));
  });
  adam.dispose();
  tf.dispose([mean, variance, spread, x, kernel, bias, y, w]);
  return loss;
}

const headPart = (network: TrainableNetwork, part: string): Variable =>
  network.trainable.get(`logits/${part}`)!;
