import type { Tensor, Tensor1D, Tensor4D } from '@tensorflow/tfjs';

/** What batch normalisation in training hands out; whoever called disposes of it. */
export interface Normalised {
  readonly y: Tensor4D;
  /** The batch's mean. */
  readonly mean: Tensor1D;
  /** The batch's variance, unbiased, as torch's running variance takes it. */
  readonly variance: Tensor1D;
  /** Whatever the gradient needs besides the input. */
  readonly saved: readonly Tensor[];
}

/** Gradients of batch normalisation. */
export interface NormalisedGradients {
  readonly dx: Tensor4D;
  readonly dGamma: Tensor1D;
  readonly dBeta: Tensor1D;
}

/** Batch normalisation in training and ReLU, each with its gradient. */
export interface NormOps {
  /** For people. */
  readonly name: string;
  batchNorm(x: Tensor4D, gamma: Tensor1D, beta: Tensor1D): Normalised;
  batchNormGradient(
    x: Tensor4D,
    dy: Tensor4D,
    gamma: Tensor1D,
    saved: readonly Tensor[],
  ): NormalisedGradients;
  relu(x: Tensor4D): Tensor4D;
  /** @param y what `relu` put out. */
  reluGradient(y: Tensor4D, dy: Tensor4D): Tensor4D;
}
