import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { TfLayers } from '../tf.ts';
import { type GraphNode, INPUT, resnetGraph } from './graph.ts';
import { BN_EPSILON, type ResnetSpec } from './spec.ts';

/**
 * A ResNet as a tfjs LayersModel of standard layers, so that plain `tf.loadLayersModel` reads what it
 * saves.
 *
 * @param size side of the square input; its one output is the logits, batch x classes.
 */
export function buildLayersModel(
  tf: TfLayers,
  spec: ResnetSpec,
  size: number,
): LayersModel {
  const input = tf.input({ shape: [size, size, 3], name: INPUT });
  const outputs = new Map<string, SymbolicTensor>([[INPUT, input]]);
  let last = input;
  for (const node of resnetGraph(spec)) {
    const x = outputs.get(node.input)!;
    last = applyNode(tf, node, x, outputs);
    outputs.set(node.name, last);
  }
  return tf.model({ inputs: input, outputs: last, name: `resnet` });
}

function applyNode(
  tf: TfLayers,
  node: GraphNode,
  x: SymbolicTensor,
  outputs: ReadonlyMap<string, SymbolicTensor>,
): SymbolicTensor {
  const { name } = node;
  const apply = (layer: { apply(x: SymbolicTensor): unknown }) =>
    layer.apply(x) as SymbolicTensor;
  switch (node.op) {
    case 'conv': {
      // Explicit, since TensorFlow's "same" pads a strided convolution otherwise.
      const padded = node.stride > 1 && node.size > 1;
      const pad = (node.size - 1) / 2;
      const from = padded
        ? (tf.layers
            .zeroPadding2d({
              name: `${name}_pad`,
              padding: [
                [pad, pad],
                [pad, pad],
              ],
            })
            .apply(x) as SymbolicTensor)
        : x;
      const conv = tf.layers.conv2d({
        name,
        filters: node.channelsOut,
        kernelSize: node.size,
        strides: node.stride,
        padding: padded ? 'valid' : 'same',
        useBias: false,
      });
      return conv.apply(from) as SymbolicTensor;
    }
    case 'bn':
      return apply(tf.layers.batchNormalization({ name, epsilon: BN_EPSILON }));
    case 'relu':
      return apply(tf.layers.reLU({ name }));
    case 'add':
      return tf.layers
        .add({ name })
        .apply([x, outputs.get(node.other)!]) as SymbolicTensor;
    case 'maxPool': {
      const torch = node.padding === 'torch';
      const from = torch
        ? (tf.layers
            .zeroPadding2d({
              name: `${name}_pad`,
              padding: [
                [1, 1],
                [1, 1],
              ],
            })
            .apply(x) as SymbolicTensor)
        : x;
      return tf.layers
        .maxPooling2d({
          name,
          poolSize: node.size,
          strides: node.stride,
          padding: node.padding === 'tensorflow' ? 'same' : 'valid',
        })
        .apply(from) as SymbolicTensor;
    }
    case 'gap':
      return apply(tf.layers.globalAveragePooling2d({ name }));
    case 'dense':
      return apply(tf.layers.dense({ name, units: node.channelsOut }));
  }
}
