import { affineOf } from '../resnet/affine.ts';
import type { GraphNode } from '../resnet/graph.ts';
import { BN_EPSILON } from '../resnet/spec.ts';
import { type Tensor, type Weights, weightOf } from '../resnet/weights.ts';

/**
 * Rewrites weights so that every channel of every kernel spans [-1, 1]: each output channel's scale
 * moves into the batch normalisation that follows. What the network computes stays the same, and
 * tfjs's quantisation, which knows one scale per tensor, then acts per channel.
 */
export function moveScalesIntoBatchNorm(
  graph: readonly GraphNode[],
  weights: Weights,
): Weights {
  const out = new Map<string, Tensor>(weights);
  for (const node of graph) {
    if (node.op === 'conv') {
      const kernel = weightOf(weights, `${node.name}/kernel`);
      const { unit, scale } = unitChannels(kernel.data, node.channelsOut);
      out.set(`${node.name}/kernel`, { shape: kernel.shape, data: unit });
      setPlainBatchNorm(out, weights, `${node.name}_bn`, scale);
    } else if (node.op === 'bn' && !weights.has(convKernel(node.name))) {
      setPlainBatchNorm(out, weights, node.name);
    }
  }
  return out;
}

/** The kernel of the convolution that a batch normalisation belongs to, if it has one. */
const convKernel = (bn: string) => `${bn.replace(/_bn$/, '')}/kernel`;

function unitChannels(kernel: Float32Array, channels: number) {
  const scale = new Float32Array(channels);
  kernel.forEach((w, i) => {
    const c = i % channels;
    scale[c] = Math.max(scale[c]!, Math.abs(w));
  });
  const unit = kernel.map((w, i) => w / (scale[i % channels]! || 1));
  return { unit, scale };
}

/** Batch normalisation with mean 0 and variance 1, so that only gamma and beta carry information. */
function setPlainBatchNorm(
  out: Map<string, Tensor>,
  weights: Weights,
  name: string,
  scale?: Float32Array,
): void {
  const { scale: factor, offset } = affineOf(weights, name);
  const set = (key: string, data: Float32Array) =>
    out.set(`${name}/${key}`, { shape: [data.length], data });
  set('gamma', scale ? factor.map((f, c) => f * scale[c]!) : factor);
  set('beta', offset);
  set('moving_mean', new Float32Array(offset.length));
  set('moving_variance', new Float32Array(offset.length).fill(1 - BN_EPSILON));
}
