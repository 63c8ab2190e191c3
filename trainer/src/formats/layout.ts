import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { BN_EPSILON } from '../../../src/model/resnet/spec.ts';
import type { Tensor, Weights } from '../../../src/model/resnet/weights.ts';

/** One tensor that a file must hold (or may, when it is optional). */
export interface ExpectedTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly optional?: boolean;
}

/** How another program names and lays out the weights of a ResNet. */
export interface Layout {
  /** For people, such as "PyTorch, torchvision". */
  readonly label: string;
  /** What a file holds for one node of the graph. */
  expected(node: GraphNode): readonly ExpectedTensor[];
  /** Our weights of one node, from tensors that are all there. */
  read(
    node: GraphNode,
    tensor: (name: string) => Tensor | undefined,
  ): readonly (readonly [string, Tensor])[];
  /** The tensors of one node. */
  write(
    node: GraphNode,
    weights: Weights,
  ): readonly (readonly [string, Tensor])[];
}

/** A vector. */
export function vector(data: Float32Array): Tensor {
  return { shape: [data.length], data };
}

/** Batch normalisation that computes `x * scale + offset`. */
export function plainBatchNorm(
  bn: string,
  scale: Float32Array,
  offset: Float32Array,
): [string, Tensor][] {
  return [
    [`${bn}/gamma`, vector(scale)],
    [`${bn}/beta`, vector(offset)],
    [`${bn}/moving_mean`, vector(new Float32Array(offset.length))],
    [
      `${bn}/moving_variance`,
      vector(new Float32Array(offset.length).fill(1 - BN_EPSILON)),
    ],
  ];
}

/** Where a node stands: `stage2_unit3_conv1_bn` is stage 2, unit 3, part conv1, of its normalisation. */
export interface Place {
  readonly stage: number;
  readonly unit: number;
  /** `conv1` to `conv3`, `shortcut` or `preact`. */
  readonly part: string;
  readonly isNorm: boolean;
}

/** @returns undefined for nodes outside the stages. */
export function placeOf(name: string): Place | undefined {
  const match = /^stage(\d+)_unit(\d+)_([a-z]+\d?)(_bn)?$/.exec(name);
  if (!match) return undefined;
  return {
    stage: Number(match[1]),
    unit: Number(match[2]),
    part: match[3]!,
    isNorm: match[4] !== undefined,
  };
}
