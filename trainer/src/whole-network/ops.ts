import type { Tensor, Tensor1D, Tensor4D } from '@tensorflow/tfjs';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';

export type ConvNode = Extract<GraphNode, { op: 'conv' }>;
export type PoolNode = Extract<GraphNode, { op: 'maxPool' }>;

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

/**
 * The operations of a network that learns, each with its gradient. Stock tfjs would keep every
 * intermediate of every operation until the whole gradient is there (0.6 GB a crop for ResNet-101);
 * with the gradients at hand, each is thrown away as soon as nobody needs it.
 */
export interface TrainingOps {
  /** For people. */
  readonly name: string;
  conv(x: Tensor4D, kernel: Tensor4D, node: ConvNode): Tensor4D;
  convKernelGradient(
    x: Tensor4D,
    dy: Tensor4D,
    kernel: Tensor4D,
    node: ConvNode,
  ): Tensor4D;
  convInputGradient(
    x: Tensor4D,
    dy: Tensor4D,
    kernel: Tensor4D,
    node: ConvNode,
  ): Tensor4D;
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
  maxPool(x: Tensor4D, node: PoolNode): Tensor4D;
  /** @param y what `maxPool` put out. */
  maxPoolGradient(
    x: Tensor4D,
    y: Tensor4D,
    dy: Tensor4D,
    node: PoolNode,
  ): Tensor4D;
}
