import type { Tensor4D } from '@tensorflow/tfjs';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import type { NormOps } from './norm-ops.ts';

export type ConvNode = Extract<GraphNode, { op: 'conv' }>;
export type PoolNode = Extract<GraphNode, { op: 'maxPool' }>;

/**
 * The operations of a network that learns, each with its gradient. Stock tfjs would keep every
 * intermediate of every operation until the whole gradient is there (0.6 GB a crop for ResNet-101);
 * with the gradients at hand, each is thrown away as soon as nobody needs it.
 */
export interface TrainingOps extends NormOps {
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
  maxPool(x: Tensor4D, node: PoolNode): Tensor4D;
  /** @param y what `maxPool` put out. */
  maxPoolGradient(
    x: Tensor4D,
    y: Tensor4D,
    dy: Tensor4D,
    node: PoolNode,
  ): Tensor4D;
}
