import type {
  Tensor,
  Tensor1D,
  Tensor2D,
  Tensor4D,
  Variable,
} from '@tensorflow/tfjs';
import { type GraphNode, INPUT } from '../../../src/model/resnet/graph.ts';
import type { Tf } from '../backend/load-tf.ts';
import type { TrainingOps } from '../ops/training-ops.ts';

/** Gets the gradient of one weight, which is then its own to dispose of. */
export type GradientSink = (name: string, gradient: Tensor) => void;

export interface ForwardPass {
  /** Batch x classes; belongs to the pass. */
  readonly logits: Tensor2D;
  /**
   * Goes back through the network, once; everything that the pass held is disposed of on the way.
   *
   * @param dLogits the loss by the logits; disposed of.
   */
  backward(dLogits: Tensor2D, sink: GradientSink): void;
}

interface Surroundings {
  readonly weight: (name: string) => Variable;
  readonly observe: (bn: string, mean: Tensor1D, variance: Tensor1D) => void;
}

/** One forward and one backward pass over a graph. Holds only what the way back needs. */
export class TrainingPass implements ForwardPass {
  readonly #tf: Tf;
  readonly #ops: TrainingOps;
  readonly #graph: readonly GraphNode[];
  readonly #around: Surroundings;
  readonly #values = new Map<string, Tensor>();
  readonly #shapes = new Map<string, readonly number[]>();
  readonly #saved = new Map<string, readonly Tensor[]>();
  readonly #gradients = new Map<string, Tensor>();

  constructor(
    tf: Tf,
    ops: TrainingOps,
    graph: readonly GraphNode[],
    around: Surroundings,
  ) {
    this.#tf = tf;
    this.#ops = ops;
    this.#graph = graph;
    this.#around = around;
  }

  get logits(): Tensor2D {
    return this.#values.get(this.#graph.at(-1)!.name) as Tensor2D;
  }

  forward(x: Tensor4D): this {
    const lastUse = lastUses(this.#graph);
    const wanted = neededBackwards(this.#graph);
    this.#values.set(INPUT, x);
    for (const node of this.#graph) {
      const out = this.#apply(node);
      this.#values.set(node.name, out);
      this.#shapes.set(node.name, out.shape);
      for (const input of inputsOf(node)) {
        if (lastUse.get(input) === node.name && !wanted.has(input)) {
          this.#drop(input);
        }
      }
    }
    return this;
  }

  #apply(node: GraphNode): Tensor {
    const tf = this.#tf;
    const x = this.#values.get(node.input) as Tensor4D;
    const weight = (part: string) => this.#weight(node, part);
    switch (node.op) {
      case 'conv':
        return this.#ops.conv(x, weight('kernel') as Tensor4D, node);
      case 'bn': {
        const { y, mean, variance, saved } = this.#ops.batchNorm(
          x,
          weight('gamma') as Tensor1D,
          weight('beta') as Tensor1D,
        );
        this.#around.observe(node.name, mean, variance);
        tf.dispose([mean, variance]);
        this.#saved.set(node.name, saved);
        return y;
      }
      case 'relu':
        return this.#ops.relu(x);
      case 'add':
        return tf.add(x, this.#values.get(node.other)!);
      case 'maxPool':
        return this.#ops.maxPool(x, node);
      case 'gap':
        return tf.mean(x, [1, 2]);
      case 'dense':
        return tf.tidy(() =>
          tf.add(
            tf.matMul(x as unknown as Tensor2D, weight('kernel') as Tensor2D),
            weight('bias'),
          ),
        );
    }
  }

  #weight(node: GraphNode, part: string): Tensor {
    return this.#around.weight(`${node.name}/${part}`);
  }

  backward(dLogits: Tensor2D, sink: GradientSink): void {
    this.#gradients.set(this.#graph.at(-1)!.name, dLogits);
    for (const node of [...this.#graph].reverse()) {
      const dy = this.#gradients.get(node.name)!;
      this.#back(node, dy, sink);
      this.#gradients.delete(node.name);
      dy.dispose();
      this.#drop(node.name);
    }
    this.#drop(INPUT);
  }

  #back(node: GraphNode, dy: Tensor, sink: GradientSink): void {
    const tf = this.#tf;
    const x = this.#values.get(node.input) as Tensor4D;
    const d4 = dy as Tensor4D;
    switch (node.op) {
      case 'conv': {
        const kernel = this.#weight(node, 'kernel') as Tensor4D;
        const gradient = this.#ops.convKernelGradient(x, d4, kernel, node);
        sink(`${node.name}/kernel`, gradient);
        // Nobody asks how the pictures ought to change.
        if (node.input === INPUT) return;
        this.#add(node.input, this.#ops.convInputGradient(x, d4, kernel, node));
        return;
      }
      case 'bn': {
        const saved = this.#saved.get(node.name)!;
        const gamma = this.#weight(node, 'gamma') as Tensor1D;
        const back = this.#ops.batchNormGradient(x, d4, gamma, saved);
        tf.dispose([...saved]);
        sink(`${node.name}/gamma`, back.dGamma);
        sink(`${node.name}/beta`, back.dBeta);
        this.#add(node.input, back.dx);
        return;
      }
      case 'relu': {
        const y = this.#values.get(node.name) as Tensor4D;
        this.#add(node.input, this.#ops.reluGradient(y, d4));
        return;
      }
      case 'add':
        this.#add(node.input, tf.clone(dy));
        this.#add(node.other, tf.clone(dy));
        return;
      case 'maxPool': {
        const y = this.#values.get(node.name) as Tensor4D;
        this.#add(node.input, this.#ops.maxPoolGradient(x, y, d4, node));
        return;
      }
      case 'gap':
        this.#add(node.input, this.#spread(dy, this.#shapes.get(node.input)!));
        return;
      case 'dense': {
        const d2 = dy as Tensor2D;
        const rows = x as unknown as Tensor2D;
        const kernel = this.#weight(node, 'kernel') as Tensor2D;
        sink(`${node.name}/kernel`, tf.matMul(rows, d2, true));
        sink(`${node.name}/bias`, tf.sum(d2, 0));
        this.#add(node.input, tf.matMul(d2, kernel, false, true));
        return;
      }
    }
  }

  /** The gradient of the mean over a map: the same for each of its places. */
  #spread(dy: Tensor, shape: readonly number[]): Tensor {
    const tf = this.#tf;
    const [batch, height, width, channels] = shape as [
      number,
      number,
      number,
      number,
    ];
    return tf.tidy(() => {
      const one = tf.div(dy, height * width);
      const map = tf.reshape(one, [batch, 1, 1, channels]);
      return tf.tile(map, [1, height, width, 1]);
    });
  }

  #add(name: string, gradient: Tensor): void {
    const before = this.#gradients.get(name);
    if (!before) {
      this.#gradients.set(name, gradient);
      return;
    }
    this.#gradients.set(name, this.#tf.add(before, gradient));
    this.#tf.dispose([before, gradient]);
  }

  #drop(name: string): void {
    this.#values.get(name)?.dispose();
    this.#values.delete(name);
  }
}

function inputsOf(node: GraphNode): string[] {
  return node.op === 'add' ? [node.input, node.other] : [node.input];
}

/** For each value the node that reads it last. */
function lastUses(graph: readonly GraphNode[]): Map<string, string> {
  const uses = new Map<string, string>();
  for (const node of graph) {
    for (const input of inputsOf(node)) uses.set(input, node.name);
  }
  return uses;
}

/** The values that some gradient reads. */
function neededBackwards(graph: readonly GraphNode[]): Set<string> {
  const needed = new Set<string>();
  for (const { op, name, input } of graph) {
    if (['conv', 'bn', 'dense', 'maxPool'].includes(op)) needed.add(input);
    if (op === 'relu' || op === 'maxPool') needed.add(name);
  }
  return needed;
}
