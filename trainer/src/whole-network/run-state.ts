import type { Variable } from '@tensorflow/tfjs';
import type { Tensor } from '../../../src/model/resnet/weights.ts';
import type { Tf } from '../backend/load-tf.ts';
import { UserError } from '../errors.ts';
import type { Sgd } from '../train/sgd.ts';
import type { StoredState } from './checkpoint-store.ts';
import type { LearningNetwork } from './learning-network.ts';

/** Everything that a run moves: weights, running statistics and momentum, by a name of its own. */
export class RunState {
  readonly #tf: Tf;
  readonly #variables: ReadonlyMap<string, Variable>;

  constructor(tf: Tf, network: LearningNetwork, sgd: Sgd) {
    this.#tf = tf;
    this.#variables = new Map([
      ...network.trainable,
      ...network.running,
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

  /**
   * Goes back to a checkpoint.
   *
   * @throws UserError when it is of another network.
   */
  write({ tensors }: StoredState<unknown>, file: string): void {
    for (const [name, variable] of this.#variables) {
      const saved = tensors.get(name);
      if (saved?.shape.join() !== variable.shape.join()) {
        throw new UserError(
          `${file} does not fit this network: see "${name}".`,
        );
      }
      const tensor = this.#tf.tensor(saved.data, [...variable.shape]);
      variable.assign(tensor);
      tensor.dispose();
    }
  }
}
