import type { Variable } from '@tensorflow/tfjs';
import type { Tensor } from '../../../src/model/resnet/weights.ts';
import type { Tf } from '../backend/load-tf.ts';
import type { Sgd } from '../train/sgd.ts';

type Variables = ReadonlyMap<string, Variable>;

/** Everything that a run moves: weights, running statistics and momentum, by a name of its own. */
export class RunState {
  readonly #tf: Tf;
  readonly #variables: Variables;

  /** @param moved weights and running statistics. */
  constructor(tf: Tf, moved: Variables, sgd: Sgd) {
    this.#tf = tf;
    this.#variables = new Map([
      ...moved,
      ...[...sgd.velocity].map(([name, v]) => [`momentum/${name}`, v] as const),
    ]);
  }

  /** A copy of all of it. */
  async read(): Promise<Map<string, Tensor>> {
    const tensors = new Map<string, Tensor>();
    for (const [name, variable] of this.#variables) {
      const data = (await variable.data()) as Float32Array;
      tensors.set(name, { shape: variable.shape, data });
    }
    return tensors;
  }

  /** What a checkpoint lacks or has in another shape; undefined when it fits. */
  misfit(tensors: ReadonlyMap<string, Tensor>): string | undefined {
    return [...this.#variables.keys()].find(
      (name) => !this.#fits(name, tensors),
    );
  }

  /** Goes back to a checkpoint that fits. */
  write(tensors: ReadonlyMap<string, Tensor>): void {
    for (const name of this.#variables.keys()) this.#assign(name, tensors);
  }

  /**
   * Takes the weights that fit; momentum stays as it is.
   *
   * @returns how many fit.
   */
  writeWeights(tensors: ReadonlyMap<string, Tensor>): number {
    const known = [...this.#variables.keys()].filter(
      (name) => !name.startsWith('momentum/') && this.#fits(name, tensors),
    );
    for (const name of known) this.#assign(name, tensors);
    return known.length;
  }

  #fits(name: string, tensors: ReadonlyMap<string, Tensor>): boolean {
    const { shape } = this.#variables.get(name)!;
    return tensors.get(name)?.shape.join() === shape.join();
  }

  #assign(name: string, tensors: ReadonlyMap<string, Tensor>): void {
    const { shape, data } = tensors.get(name)!;
    const tensor = this.#tf.tensor(data, [...shape]);
    this.#variables.get(name)!.assign(tensor);
    tensor.dispose();
  }
}
