import { scaleChannels } from '../../../src/model/plan/fold.ts';
import { affineOf } from '../../../src/model/resnet/affine.ts';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { type Tensor, weightOf } from '../../../src/model/resnet/weights.ts';
import { type Layout, plainBatchNorm, vector } from './layout.ts';

/**
 * TF-Slim's resnet_v2 (names such as `block1/unit_2/conv3/kernel`, kernels HWIO) with batch
 * normalisation folded into kernel and bias; pre-activations are `scale` and `offset`.
 */
export const TF_SLIM: Layout = {
  label: 'TF-Slim',
  expected(node) {
    const there = nameOf(node);
    if (node.op === 'conv') {
      const { size, channelsIn, channelsOut } = node;
      const shape = [size, size, channelsIn, channelsOut];
      return [
        { name: `${there}/kernel`, shape },
        { name: `${there}/bias`, shape: [channelsOut] },
      ];
    }
    if (isFree(node)) {
      const shape = [node.channels];
      return ['scale', 'offset'].map((part) => ({
        name: `${there}/${part}`,
        shape,
      }));
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
      const bias = tensor(`${there}/bias`)!.data;
      const ones = new Float32Array(bias.length).fill(1);
      return [
        [`${node.name}/kernel`, tensor(`${there}/kernel`)!],
        ...plainBatchNorm(`${node.name}_bn`, ones, bias),
      ];
    }
    if (isFree(node)) {
      const scale = tensor(`${there}/scale`)!.data;
      return plainBatchNorm(node.name, scale, tensor(`${there}/offset`)!.data);
    }
    if (node.op === 'dense') {
      return ['kernel', 'bias'].map((part) => [
        `${node.name}/${part}`,
        tensor(`${there}/${part}`)!,
      ]);
    }
    return [];
  },
  write(node, weights) {
    const there = nameOf(node);
    const weight = (part: string) => weightOf(weights, `${node.name}/${part}`);
    if (node.op === 'conv') {
      const { scale, offset } = affineOf(weights, `${node.name}_bn`);
      const { shape, data } = weight('kernel');
      return [
        [`${there}/kernel`, { shape, data: scaleChannels(data, scale) }],
        [`${there}/bias`, vector(offset)],
      ];
    }
    if (isFree(node)) {
      const { scale, offset } = affineOf(weights, node.name);
      return [
        [`${there}/scale`, vector(scale)],
        [`${there}/offset`, vector(offset)],
      ];
    }
    if (node.op === 'dense') {
      return ['kernel', 'bias'].map((part) => [
        `${there}/${part}`,
        weight(part),
      ]);
    }
    return [];
  },
};

/** Whether a node is a batch normalisation that follows no convolution. */
function isFree(node: GraphNode): node is GraphNode & { op: 'bn' } {
  return node.op === 'bn' && /(?:preact|postnorm)_bn$/.test(node.name);
}

function nameOf({ name }: GraphNode): string {
  return name
    .replace(/^stage(\d+)_unit(\d+)_/, 'block$1/unit_$2/')
    .replace(/_bn$/, '');
}

/** TF-Slim's own head is a 1x1 convolution; here it is a matrix. */
export function flattenHead(
  tensors: ReadonlyMap<string, Tensor>,
): Map<string, Tensor> {
  const out = new Map(tensors);
  const kernel = tensors.get('logits/kernel');
  if (kernel?.shape.length === 4) {
    out.set('logits/kernel', {
      shape: kernel.shape.slice(2),
      data: kernel.data,
    });
  }
  return out;
}

/**
 * Weights of TF-Slim's resnet_v2 under our names. Nodes that the file lacks are left out.
 *
 * @param graph of variant v2.
 */
export function fromTfSlim(
  graph: readonly GraphNode[],
  slim: ReadonlyMap<string, Tensor>,
): Map<string, Tensor> {
  const tensors = flattenHead(slim);
  return new Map(
    graph
      .filter((node) =>
        TF_SLIM.expected(node).every(({ name }) => tensors.has(name)),
      )
      .flatMap((node) => TF_SLIM.read(node, (name) => tensors.get(name))),
  );
}
