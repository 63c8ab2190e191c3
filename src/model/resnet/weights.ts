import type { StoredCodes } from '../../core/formats/weights-manifest.ts';
import type { GraphNode } from './graph.ts';

/** Numbers with a shape, row-major; kernels are height x width x in x out (HWIO). */
export interface Tensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
  /** The 8-bit codes that `data` is decoded from, where it is. */
  readonly stored?: StoredCodes;
}

/** By name: `<node>/kernel`, `<bn>/gamma` and so on, as in {@link weightShapes}. */
export type Weights = ReadonlyMap<string, Tensor>;

export const BN_PARTS = [
  'gamma',
  'beta',
  'moving_mean',
  'moving_variance',
] as const;

/** The names and shapes of all weights of a graph, in the order of tfjs's LayersModel. */
export function weightShapes(
  graph: readonly GraphNode[],
): Map<string, readonly number[]> {
  const shapes = new Map<string, readonly number[]>();
  for (const node of graph) {
    if (node.op === 'conv') {
      const { name, size, channelsIn, channelsOut } = node;
      shapes.set(`${name}/kernel`, [size, size, channelsIn, channelsOut]);
    } else if (node.op === 'bn') {
      for (const part of BN_PARTS) {
        shapes.set(`${node.name}/${part}`, [node.channels]);
      }
    } else if (node.op === 'dense') {
      shapes.set(`${node.name}/kernel`, [node.channelsIn, node.channelsOut]);
      shapes.set(`${node.name}/bias`, [node.channelsOut]);
    }
  }
  return shapes;
}

/** Numbers in a tensor of this shape. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}

/**
 * One weight.
 *
 * @throws Error when it is missing.
 */
export function weightOf(weights: Weights, name: string): Tensor {
  const tensor = weights.get(name);
  if (!tensor) throw new Error(`the weights lack "${name}"`);
  return tensor;
}

/**
 * Compares names and shapes with what a graph needs.
 *
 * @throws Error that names the first weight that is missing or has another shape.
 */
export function checkWeights(
  graph: readonly GraphNode[],
  weights: Weights,
): void {
  for (const [name, shape] of weightShapes(graph)) {
    const found = weightOf(weights, name).shape;
    if (found.join() !== shape.join()) {
      throw new Error(
        `"${name}" has shape ${found.join(' x ')}, not ${shape.join(' x ')}`,
      );
    }
  }
}
