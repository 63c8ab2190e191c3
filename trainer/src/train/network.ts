import type {
  Tensor,
  Tensor1D,
  Tensor2D,
  Tensor4D,
  Variable,
} from '@tensorflow/tfjs';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { BN_EPSILON } from '../../../src/model/resnet/spec.ts';
import {
  type Tensor as WeightTensor,
  type Weights,
  weightOf,
  weightShapes,
} from '../../../src/model/resnet/weights.ts';
import type { Tf } from '../backend/load-tf.ts';
import { normOps } from '../ops/choose-ops.ts';
import { batchNorm, relu } from '../ops/differentiable.ts';
import type { NormOps } from '../ops/norm-ops.ts';
import { follow } from '../ops/running-statistics.ts';

/** The part of a graph that learns, with its weights as tfjs variables. */
export class TrainableNetwork {
  readonly #tf: Tf;
  readonly #ops: NormOps;
  readonly #nodes: readonly GraphNode[];
  readonly #from: string;
  /** The nodes that the answer needs when residual branches are left out. */
  readonly #shortcuts: ReadonlySet<string>;
  /**
   * Leaves the residual branches out: right while their last normalisation scales them by zero, and
   * several times faster.
   */
  shallow = false;
  /** Is shown what goes into each batch normalisation, by node name. */
  onNorm: ((name: string, x: Tensor4D) => void) | undefined;
  /** What the optimiser moves, by weight name. */
  readonly trainable = new Map<string, Variable>();
  /** Batch normalisation's running statistics, by weight name. */
  readonly running = new Map<string, Variable>();

  /**
   * @param from the node whose output is the input here; all nodes after it learn.
   * @param weights starting values.
   */
  constructor(
    tf: Tf,
    graph: readonly GraphNode[],
    from: string,
    weights: Weights,
    ops = normOps(tf),
  ) {
    this.#tf = tf;
    this.#ops = ops;
    this.#from = from;
    const start = graph.findIndex((node) => node.name === from) + 1;
    if (start === 0) throw new Error(`the graph has no node "${from}"`);
    this.#nodes = graph.slice(start);
    this.#shortcuts = shortcutNodes(this.#nodes);
    for (const [name, shape] of weightShapes(this.#nodes)) {
      const { data } = weightOf(weights, name);
      const learns = !name.includes('/moving_');
      const tensor = tf.tensor(data, [...shape]);
      const variable = tf.variable(tensor, learns);
      tensor.dispose();
      (learns ? this.trainable : this.running).set(name, variable);
    }
  }

  /**
   * Feature maps to logits.
   *
   * @param training batch statistics are used and the running ones updated.
   * @param observe gets the pooled features, batch x channels.
   */
  forward(
    x: Tensor4D,
    training: boolean,
    observe?: (pooled: Tensor2D) => void,
  ): Tensor2D {
    const values = new Map<string, Tensor>([[this.#from, x]]);
    let last: Tensor = x;
    for (const node of this.#active()) {
      last =
        this.shallow && node.op === 'add'
          ? values.get(node.other)!
          : this.#apply(node, values, training);
      values.set(node.name, last);
      if (node.op === 'gap') observe?.(last as Tensor2D);
    }
    return last as Tensor2D;
  }

  /** What the optimiser moves now: all that learns, or less while `shallow`. */
  active(): ReadonlyMap<string, Variable> {
    const names = [...weightShapes(this.#active())].map(([name]) => name);
    return new Map(
      names
        .filter((name) => this.trainable.has(name))
        .map((name) => [name, this.trainable.get(name)!]),
    );
  }

  #active(): readonly GraphNode[] {
    return this.shallow
      ? this.#nodes.filter((node) => this.#shortcuts.has(node.name))
      : this.#nodes;
  }

  #apply(
    node: GraphNode,
    values: ReadonlyMap<string, Tensor>,
    training: boolean,
  ): Tensor {
    const tf = this.#tf;
    const x = values.get(node.input) as Tensor4D;
    const part = (name: string) => this.trainable.get(`${node.name}/${name}`)!;
    switch (node.op) {
      case 'conv': {
        const pad = (node.size - 1) / 2;
        const strided = node.stride > 1 && pad > 0;
        const input = strided
          ? tf.pad(x, [
              [0, 0],
              [pad, pad],
              [pad, pad],
              [0, 0],
            ])
          : x;
        const kernel = part('kernel') as Tensor4D;
        return tf.conv2d(
          input,
          kernel,
          node.stride,
          strided ? 'valid' : 'same',
        );
      }
      case 'bn':
        this.onNorm?.(node.name, x);
        return this.#batchNorm(node.name, x, training);
      case 'relu':
        return relu(tf, this.#ops, x);
      case 'add':
        return tf.add(x, values.get(node.other)!);
      case 'maxPool': {
        const padded =
          node.padding === 'torch'
            ? tf.pad(x, [
                [0, 0],
                [1, 1],
                [1, 1],
                [0, 0],
              ])
            : x;
        return tf.maxPool(
          padded,
          node.size,
          node.stride,
          node.padding === 'tensorflow' ? 'same' : 'valid',
        );
      }
      case 'gap':
        return tf.mean(x, [1, 2]);
      case 'dense':
        return tf.add(
          tf.matMul(x as unknown as Tensor2D, part('kernel') as Tensor2D),
          part('bias'),
        );
    }
  }

  #batchNorm(name: string, x: Tensor4D, training: boolean): Tensor4D {
    const tf = this.#tf;
    const gamma = this.trainable.get(`${name}/gamma`) as Variable;
    const beta = this.trainable.get(`${name}/beta`) as Variable;
    const mean = this.running.get(`${name}/moving_mean`)!;
    const variance = this.running.get(`${name}/moving_variance`)!;
    if (!training) {
      return tf.batchNorm4d(
        x,
        mean as Tensor1D,
        variance as Tensor1D,
        beta as Tensor1D,
        gamma as Tensor1D,
        BN_EPSILON,
      );
    }
    return batchNorm(
      tf,
      this.#ops,
      x,
      gamma as unknown as Tensor1D,
      beta as unknown as Tensor1D,
      (batch) => {
        follow(tf, mean, batch.mean);
        follow(tf, variance, batch.variance);
      },
    );
  }

  /** A copy of all weights. */
  async weights(): Promise<Map<string, WeightTensor>> {
    const out = new Map<string, WeightTensor>();
    for (const [name, variable] of [...this.trainable, ...this.running]) {
      out.set(name, {
        shape: variable.shape,
        data: (await variable.data()) as Float32Array,
      });
    }
    return out;
  }
}

/** Names of the nodes on the way to the last one, where sums take their shortcut only. */
function shortcutNodes(nodes: readonly GraphNode[]): ReadonlySet<string> {
  const needed = new Set<string>();
  for (const node of [...nodes].reverse()) {
    if (needed.size > 0 && !needed.has(node.name)) continue;
    needed.add(node.name);
    needed.add(node.op === 'add' ? node.other : node.input);
  }
  return needed;
}
