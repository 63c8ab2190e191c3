import { affineOf } from '../resnet/affine.ts';
import { type GraphNode, featureNode } from '../resnet/graph.ts';
import { type Tensor, type Weights, weightOf } from '../resnet/weights.ts';
import type { CodedKernel, Plan, Step } from './plan.ts';

/**
 * Folds batch normalisation into the convolutions before it and joins each convolution with the
 * residual sum and the ReLU that follow.
 *
 * @param until the node after which to stop; default: the whole graph.
 */
export function foldGraph(
  graph: readonly GraphNode[],
  weights: Weights,
  until = graph[graph.length - 1]!.name,
): Plan {
  const end = graph.findIndex((node) => node.name === until);
  if (end < 0) throw new Error(`the graph has no node "${until}"`);
  const nodes = graph.slice(0, end + 1);
  const features = featureNode(graph);
  const steps: Step[] = [];
  let at = 0;
  while (at < nodes.length) {
    const [step, used] = stepAt(nodes, at, weights, features);
    steps.push(step);
    at += used;
  }
  return { steps, output: until };
}

/** The step that begins at node `at`, and how many nodes it takes in. */
function stepAt(
  nodes: readonly GraphNode[],
  at: number,
  weights: Weights,
  features: string,
): [Step, number] {
  const node = nodes[at]!;
  const { name, input } = node;
  switch (node.op) {
    case 'conv': {
      const { size, stride, channelsIn, channelsOut } = node;
      const { scale, offset } = affineOf(weights, `${name}_bn`);
      const stored = weightOf(weights, `${name}/kernel`);
      let used = 2;
      const add = nodes[at + used];
      const residual =
        add?.op === 'add' && add.input === `${name}_bn` ? add.other : undefined;
      if (residual !== undefined) used++;
      const relu = followsRelu(nodes, at + used);
      if (relu) used++;
      const step: Step = {
        kind: 'conv',
        input,
        output: nodes[at + used - 1]!.name,
        size,
        stride,
        pad: (size - 1) / 2,
        channelsIn,
        channelsOut,
        bias: offset,
        ...(residual === undefined ? {} : { residual }),
        relu,
        ...codedKernel(stored, scale),
        get kernel() {
          return scaleChannels(stored.data, scale);
        },
      };
      return [step, used];
    }
    case 'bn': {
      const relu = followsRelu(nodes, at + 1);
      const used = relu ? 2 : 1;
      const output = nodes[at + used - 1]!.name;
      return [
        { kind: 'affine', input, output, ...affineOf(weights, name), relu },
        used,
      ];
    }
    case 'maxPool': {
      const { size, stride, padding } = node;
      return [
        { kind: 'maxPool', input, output: name, size, stride, padding },
        1,
      ];
    }
    case 'gap': {
      const dense = nodes[at + 1];
      if (input !== features || dense?.op !== 'dense') break;
      return [
        {
          kind: 'head',
          input,
          output: dense.name,
          channelsIn: dense.channelsIn,
          classes: dense.channelsOut,
          kernel: weightOf(weights, `${dense.name}/kernel`).data,
          bias: weightOf(weights, `${dense.name}/bias`).data,
        },
        2,
      ];
    }
  }
  throw new Error(`"${name}" (${node.op}) has no place in a plan`);
}

/** The kernel's codes, if one of them stands for 0: zero padding and fill-ins need that. */
function codedKernel(
  { stored }: Tensor,
  factor: Float32Array,
): { coded?: CodedKernel } {
  if (!stored) return {};
  const { codes, scale, min } = stored;
  const zero = Math.round(-min / scale);
  // The step's 24 bits are exact enough if nothing is off by more than a few of their last ones.
  if (!(Math.abs(zero * scale + min) <= 1e-6 * scale * 255)) return {};
  return { coded: { codes, zero, scale: factor.map((f) => f * scale) } };
}

function followsRelu(nodes: readonly GraphNode[], at: number): boolean {
  return nodes[at]?.op === 'relu' && nodes[at].input === nodes[at - 1]!.name;
}

/** Multiplies the last dimension (output channels) by a factor of its own. */
export function scaleChannels(
  kernel: Float32Array,
  scale: Float32Array,
): Float32Array {
  const out = new Float32Array(kernel.length);
  const channels = scale.length;
  for (let i = 0; i < kernel.length; i += channels) {
    for (let c = 0; c < channels; c++) out[i + c] = kernel[i + c]! * scale[c]!;
  }
  return out;
}
