import type { Scalar, Tensor1D, Tensor2D, Variable } from '@tensorflow/tfjs';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { normals } from '../../../src/model/resnet/random-weights.ts';
import type { Tf } from '../backend/load-tf.ts';
import type { FeatureCache } from '../features/cache.ts';
import { ridge } from './ridge.ts';

/** Of the fit: penalty, as a share of the features' variance, and steps. */
const PENALTY = 0.3;
const ITERATIONS = 40;

/** What a teacher's number differs by at least between photos to be learnt at its own scale. */
const LEAST_SPREAD = 1e-3;

/**
 * A throw-away linear layer that foretells a teacher's outputs from the pooled features: "hints"
 * (Romero et al. 2014, https://arxiv.org/abs/1412.6550) on what the teacher pools, and regression of
 * its logits (Ba & Caruana 2013, https://arxiv.org/abs/1312.6184). Every output is brought to mean 0
 * and variance 1 over the training photos, so that an error of 1 is that of knowing nothing.
 */
export class Distillation {
  readonly #tf: Tf;
  readonly #mean: Tensor1D;
  readonly #inverseSpread: Tensor1D;
  /** What the optimiser moves. */
  readonly trainable = new Map<string, Variable>();

  /**
   * @param taught the teacher's outputs about the training photos; those at `indices` count.
   * @param channels of the pooled features.
   */
  constructor(
    tf: Tf,
    taught: FeatureCache,
    indices: readonly number[],
    channels: number,
    seed: number,
  ) {
    this.#tf = tf;
    const { mean, spread } = momentsOf(taught, indices);
    this.#mean = tf.tensor1d(mean);
    this.#inverseSpread = tf.tensor1d(
      spread.map((s) => 1 / Math.max(s, LEAST_SPREAD)),
    );
    const normal = normals(mulberry32(seed * 104729));
    const size = channels * taught.numbers;
    const kernel = tf.tensor2d(
      Float32Array.from({ length: size }, () => normal() * 0.01),
      [channels, taught.numbers],
    );
    const bias = tf.zeros([taught.numbers]);
    this.trainable.set('distillation/kernel', tf.variable(kernel));
    this.trainable.set('distillation/bias', tf.variable(bias));
    tf.dispose([kernel, bias]);
  }

  /**
   * Fits the layer to the pooled features of the photos at `indices`, by ridge regression.
   *
   * @returns the mean squared error that is left.
   */
  async fit(
    pooled: Tensor2D,
    taught: FeatureCache,
    indices: readonly number[],
  ): Promise<number> {
    const tf = this.#tf;
    const said = new Float32Array(indices.length * taught.numbers);
    indices.forEach((index, row) =>
      taught.read(index, said, row * taught.numbers),
    );
    const left = tf.tidy(() => {
      const targets = this.standardised(
        tf.tensor2d(said, [indices.length, taught.numbers]),
      );
      const map = ridge(tf, pooled, targets, PENALTY, ITERATIONS);
      this.trainable.get('distillation/kernel')!.assign(map.kernel);
      this.trainable.get('distillation/bias')!.assign(map.bias);
      return this.loss(pooled, targets);
    });
    const [error] = await left.data();
    left.dispose();
    return error!;
  }

  /** What the teacher says, each output at mean 0 and variance 1. */
  standardised(taught: Tensor2D): Tensor2D {
    const tf = this.#tf;
    return tf.mul(tf.sub(taught, this.#mean), this.#inverseSpread);
  }

  /**
   * The mean squared error.
   *
   * @param pooled batch x channels.
   * @param targets batch x the teacher's outputs, `standardised`.
   */
  loss(pooled: Tensor2D, targets: Tensor2D): Scalar {
    const tf = this.#tf;
    const kernel = this.trainable.get('distillation/kernel') as Variable;
    const said = tf.add(
      tf.matMul(pooled, kernel as unknown as Tensor2D),
      this.trainable.get('distillation/bias')!,
    );
    return tf.mean(tf.square(tf.sub(said, targets)));
  }

  dispose(): void {
    this.#tf.dispose([this.#mean, this.#inverseSpread]);
    for (const variable of this.trainable.values()) variable.dispose();
  }
}

function momentsOf(
  cache: FeatureCache,
  indices: readonly number[],
): { mean: Float32Array; spread: Float32Array } {
  const sums = new Float64Array(cache.numbers);
  const squares = new Float64Array(cache.numbers);
  const row = new Float32Array(cache.numbers);
  for (const index of indices) {
    cache.read(index, row, 0);
    for (let i = 0; i < row.length; i++) {
      sums[i]! += row[i]!;
      squares[i]! += row[i]! ** 2;
    }
  }
  const mean = Float32Array.from(sums, (sum) => sum / indices.length);
  const spread = Float32Array.from(squares, (square, i) =>
    Math.sqrt(Math.max(0, square / indices.length - mean[i]! ** 2)),
  );
  return { mean, spread };
}
