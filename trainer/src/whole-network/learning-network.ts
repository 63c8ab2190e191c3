import type { Tensor, Tensor4D, Variable } from '@tensorflow/tfjs';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import {
  type Tensor as WeightTensor,
  type Weights,
  weightOf,
  weightShapes,
} from '../../../src/model/resnet/weights.ts';
import type { Tf } from '../backend/load-tf.ts';
import { trainingOps } from '../ops/choose-ops.ts';
import { follow } from '../ops/running-statistics.ts';
import type { TrainingOps } from '../ops/training-ops.ts';
import { type ForwardPass, TrainingPass } from './training-pass.ts';

/** A whole network that learns, its weights as tfjs variables. */
export class LearningNetwork {
  readonly #tf: Tf;
  readonly #graph: readonly GraphNode[];
  readonly ops: TrainingOps;
  /** What the optimiser moves, by weight name. */
  readonly trainable = new Map<string, Variable>();
  /** Batch normalisation's running statistics, by weight name. */
  readonly running = new Map<string, Variable>();

  /**
   * @param weights starting values.
   * @throws UserError when the back-end lacks an operation.
   */
  constructor(
    tf: Tf,
    graph: readonly GraphNode[],
    weights: Weights,
    ops = trainingOps(tf),
  ) {
    this.#tf = tf;
    this.#graph = graph;
    this.ops = ops;
    for (const [name, shape] of weightShapes(graph)) {
      const learns = !name.includes('/moving_');
      const tensor = tf.tensor(weightOf(weights, name).data, [...shape]);
      const variable = tf.variable(tensor, learns);
      tensor.dispose();
      (learns ? this.trainable : this.running).set(name, variable);
    }
  }

  /**
   * Pictures to logits by the batch's own statistics; the running ones follow, by 0.1 of the way, with
   * the unbiased variance, as torch's BatchNorm2d does
   * (https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html).
   *
   * @param x batch x height x width x 3, normalised; the pass disposes of it.
   * @returns the logits and the way back.
   */
  forward(x: Tensor4D): ForwardPass {
    const pass = new TrainingPass(this.#tf, this.ops, this.#graph, {
      weight: (name) => this.trainable.get(name)!,
      observe: (bn, mean, variance) => {
        const running = (part: string) => this.running.get(`${bn}/${part}`)!;
        follow(this.#tf, running('moving_mean'), mean);
        follow(this.#tf, running('moving_variance'), variance);
      },
    });
    return pass.forward(x);
  }

  /** A copy of the running statistics, to go back to when a step is given up halfway. */
  snapshotRunning(): Map<string, Tensor> {
    const copies = new Map<string, Tensor>();
    for (const [name, variable] of this.running) {
      copies.set(name, this.#tf.clone(variable));
    }
    return copies;
  }

  /** @param snapshot is disposed of. */
  restoreRunning(snapshot: ReadonlyMap<string, Tensor>): void {
    for (const [name, copy] of snapshot) {
      this.running.get(name)!.assign(copy);
      copy.dispose();
    }
  }

  /** A copy of all weights. */
  async weights(): Promise<Map<string, WeightTensor>> {
    const out = new Map<string, WeightTensor>();
    for (const [name, variable] of [...this.trainable, ...this.running]) {
      const data = (await variable.data()) as Float32Array;
      out.set(name, { shape: variable.shape, data });
    }
    return out;
  }

  dispose(): void {
    this.#tf.dispose([...this.trainable.values(), ...this.running.values()]);
  }
}
