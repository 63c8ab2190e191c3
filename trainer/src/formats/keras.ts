import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { BN_EPSILON } from '../../../src/model/resnet/spec.ts';
import { BN_PARTS, type Tensor } from '../../../src/model/resnet/weights.ts';
import {
  type ExpectedTensor,
  type Layout,
  placeOf,
  plainBatchNorm,
  vector,
} from './layout.ts';

/** Added to the variance by keras.applications' ResNets. */
export const KERAS_BN_EPSILON = 1.001e-5;

/**
 * keras.applications' ResNet101 (`preActivation` false: v1, every convolution with a bias) and
 * ResNet101V2 (true: convolutions without a normalisation of their own have a bias), kernels HWIO:
 * https://github.com/keras-team/keras/blob/v2.15.0/keras/applications/resnet.py
 */
export function kerasLayout(preActivation: boolean): Layout {
  return {
    label: `Keras, ResNet${preActivation ? ' V2' : ''}`,
    expected(node) {
      const there = nameOf(node);
      if (node.op === 'conv') {
        const { size, channelsIn, channelsOut } = node;
        const normed = hasOwnNorm(node.name, preActivation);
        const kernel = [size, size, channelsIn, channelsOut];
        const bias: ExpectedTensor = {
          name: `${there}/bias`,
          shape: [channelsOut],
          optional: normed,
        };
        const hasBias = !(preActivation && normed);
        return [
          { name: `${there}/kernel`, shape: kernel },
          ...(hasBias ? [bias] : []),
        ];
      }
      if (node.op === 'bn' && hasOwnNorm(node.name, preActivation)) {
        const shape = [node.channels];
        return BN_PARTS.map((part) => ({ name: `${there}/${part}`, shape }));
      }
      if (node.op === 'dense') {
        const { channelsIn, channelsOut } = node;
        return [
          { name: `${there}/kernel`, shape: [channelsIn, channelsOut] },
          { name: `${there}/bias`, shape: [channelsOut] },
        ];
      }
      return [];
    },
    read(node, tensor) {
      const there = nameOf(node);
      if (node.op === 'conv') {
        const kernel = tensor(`${there}/kernel`)!;
        const ours: [string, Tensor] = [`${node.name}/kernel`, kernel];
        if (hasOwnNorm(node.name, preActivation)) return [ours];
        const ones = new Float32Array(node.channelsOut).fill(1);
        const bias = tensor(`${there}/bias`)!.data;
        return [ours, ...plainBatchNorm(`${node.name}_bn`, ones, bias)];
      }
      if (node.op === 'bn' && hasOwnNorm(node.name, preActivation)) {
        return BN_PARTS.map((part) => [
          `${node.name}/${part}`,
          adapted(part, tensor(`${there}/${part}`)!, biasBefore(node, tensor)),
        ]);
      }
      if (node.op === 'dense') {
        return ['kernel', 'bias'].map((part) => [
          `${node.name}/${part}`,
          tensor(`${there}/${part}`)!,
        ]);
      }
      return [];
    },
    write() {
      throw new Error('Keras files are read only');
    },
  };
}

/** The bias of the convolution before a normalisation, if it has one. */
function biasBefore(
  node: GraphNode,
  tensor: (name: string) => Tensor | undefined,
): Tensor | undefined {
  return tensor(`${kerasName(node.name.replace(/_bn$/, ''), 'conv')}/bias`);
}

/**
 * Our normalisation has another epsilon and no bias before it: the variance takes up the one, the
 * mean the other.
 */
function adapted(
  part: string,
  tensor: Tensor,
  bias: Tensor | undefined,
): Tensor {
  if (part === 'moving_variance') {
    return vector(
      tensor.data.map((value) => value + (KERAS_BN_EPSILON - BN_EPSILON)),
    );
  }
  if (part === 'moving_mean' && bias) {
    return vector(tensor.data.map((value, c) => value - bias.data[c]!));
  }
  return tensor;
}

/** Whether Keras has a batch normalisation of its own for a convolution (or is it, for its name). */
function hasOwnNorm(name: string, preActivation: boolean): boolean {
  if (!preActivation) return true;
  return /(?:_conv[12](?:_bn)?|preact_bn|postnorm_bn)$/.test(name);
}

function nameOf({ name, op }: GraphNode): string {
  return kerasName(name.replace(/_bn$/, ''), op === 'bn' ? 'bn' : 'conv');
}

/** `stage1_unit2_conv3` is `conv2_block2_3_conv` there, its normalisation `conv2_block2_3_bn`. */
function kerasName(name: string, kind: 'conv' | 'bn'): string {
  const place = placeOf(name);
  if (!place) {
    if (name === 'postnorm') return 'post_bn';
    return name === 'logits' ? 'predictions' : `${name}_${kind}`;
  }
  const { stage, unit, part } = place;
  const block = `conv${stage + 1}_block${unit}`;
  if (part === 'preact') return `${block}_preact_bn`;
  const number = part === 'shortcut' ? 0 : part.replace('conv', '');
  return `${block}_${number}_${kind}`;
}

/**
 * Keras tensors with the head under the name that keras.applications gives it: whoever puts a head of
 * their own on the network has another name for it, such as `dense`.
 */
export function renameHead(
  tensors: ReadonlyMap<string, Tensor>,
): Map<string, Tensor> {
  const out = new Map(tensors);
  const heads = [...tensors].filter(
    ([name, { shape }]) => name.endsWith('/kernel') && shape.length === 2,
  );
  if (heads.length !== 1) return out;
  const layer = heads[0]![0].replace(/\/kernel$/, '');
  for (const part of ['kernel', 'bias']) {
    const tensor = out.get(`${layer}/${part}`);
    out.delete(`${layer}/${part}`);
    if (tensor) out.set(`predictions/${part}`, tensor);
  }
  return out;
}
