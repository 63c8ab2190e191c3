import type { NamedTensorMap, Tensor, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../backend/load-tf.ts';

/** Adds up the gradients of several micro-batches. */
export class GradientAccumulator {
  readonly #tf: Tf;
  readonly #sums = new Map<string, Tensor>();

  constructor(tf: Tf) {
    this.#tf = tf;
  }

  /** @param gradient belongs to the accumulator from here on. */
  add(name: string, gradient: Tensor): void {
    const before = this.#sums.get(name);
    if (!before) {
      this.#sums.set(name, gradient);
      return;
    }
    this.#sums.set(name, this.#tf.add(before, gradient));
    this.#tf.dispose([before, gradient]);
  }

  /**
   * The sums times `scale`, under the tfjs names of the variables; they are the caller's now.
   *
   * @returns also the length of all of them as one vector.
   */
  async take(
    variables: ReadonlyMap<string, Variable>,
    scale: number,
  ): Promise<{ gradients: NamedTensorMap; norm: number }> {
    const tf = this.#tf;
    const gradients: NamedTensorMap = {};
    for (const [name, sum] of this.#sums) {
      gradients[variables.get(name)!.name] = tf.mul(sum, scale);
      sum.dispose();
    }
    this.#sums.clear();
    const squares = tf.tidy(() =>
      tf.stack(Object.values(gradients).map((g) => tf.sum(tf.square(g)))),
    );
    const parts = (await squares.data()) as Float32Array;
    squares.dispose();
    const norm = Math.sqrt(parts.reduce((sum, part) => sum + part, 0));
    return { gradients, norm };
  }

  clear(): void {
    this.#tf.dispose([...this.#sums.values()]);
    this.#sums.clear();
  }
}
