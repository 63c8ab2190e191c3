import type { Tensor, Tensor1D, Tensor4D } from '@tensorflow/tfjs';
import { BN_EPSILON } from '../../../src/model/resnet/spec.ts';
import type { Tf } from '../backend/load-tf.ts';
import type { NormOps } from './norm-ops.ts';

interface Attribute {
  readonly name: string;
  readonly type: number;
  readonly value: unknown;
}

/** The part of tfjs-node's back-end that runs any operation of TensorFlow. */
interface NodeBackend {
  readonly binding: Readonly<Record<string, number>>;
  executeSingleOutput(
    name: string,
    attributes: readonly Attribute[],
    inputs: readonly Tensor[],
  ): Tensor;
  executeMultipleOutputs(
    name: string,
    attributes: readonly Attribute[],
    inputs: readonly Tensor[],
    outputs: number,
  ): Tensor[];
}

/**
 * Batch normalisation and ReLU by TensorFlow's own kernels: the fused normalisation and the gradient of
 * ReLU are eight and twenty times as fast as when put together from stock operations (8 x 56 x 56 x 256
 * on two cores: 23 ms against 182 ms, 6 ms against 139 ms).
 *
 * @returns undefined where the back-end does not let us at them.
 */
export function nativeNorm(tf: Tf): NormOps | undefined {
  const backend = tf.backend() as unknown as Partial<NodeBackend>;
  if (!backend.executeMultipleOutputs || !backend.binding) return undefined;
  const node = backend as NodeBackend;
  const { binding } = node;
  const float = (name: string): Attribute => ({
    name,
    type: binding['TF_ATTR_TYPE']!,
    value: binding['TF_FLOAT'],
  });
  const fused: Attribute[] = [
    float('T'),
    float('U'),
    { name: 'epsilon', type: binding['TF_ATTR_FLOAT']!, value: BN_EPSILON },
    { name: 'data_format', type: binding['TF_ATTR_STRING']!, value: 'NHWC' },
    { name: 'is_training', type: binding['TF_ATTR_BOOL']!, value: true },
  ];
  // Running statistics are ours to keep: the operation's own input for them stays empty in training.
  const none = tf.keep(tf.tensor1d([]));
  return {
    name: `TensorFlow's own operations on ${tf.getBackend()}`,
    // https://www.tensorflow.org/api_docs/python/tf/raw_ops/FusedBatchNormV3
    batchNorm: (x, gamma, beta) => {
      const inputs = [x, gamma, beta, none, none];
      const [y, mean, variance, ...saved] = node.executeMultipleOutputs(
        'FusedBatchNormV3',
        fused,
        inputs,
        6,
      ) as [Tensor4D, Tensor1D, Tensor1D, ...Tensor[]];
      return { y, mean, variance, saved };
    },
    // https://www.tensorflow.org/api_docs/python/tf/raw_ops/FusedBatchNormGradV3
    batchNormGradient: (x, dy, gamma, saved) => {
      const [dx, dGamma, dBeta, ...unused] = node.executeMultipleOutputs(
        'FusedBatchNormGradV3',
        fused,
        [dy, x, gamma, ...saved],
        5,
      ) as [Tensor4D, Tensor1D, Tensor1D, ...Tensor[]];
      tf.dispose(unused);
      return { dx, dGamma, dBeta };
    },
    relu: (x) => tf.relu(x),
    reluGradient: (y, dy) =>
      node.executeSingleOutput('ReluGrad', [float('T')], [dy, y]) as Tensor4D,
  };
}
