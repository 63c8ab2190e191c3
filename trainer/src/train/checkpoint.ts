import { existsSync, readFileSync } from 'node:fs';
import type { Variable } from '@tensorflow/tfjs';
import type { Tensor } from '../../../src/model/resnet/weights.ts';
import type { Tf } from '../backend/load-tf.ts';
import { UserError } from '../errors.ts';
import { writeAtomically } from '../features/cache.ts';
import { readSafetensors, writeSafetensors } from '../formats/safetensors.ts';

/** Everything that a run moves: weights, running statistics and momentum, by a name of its own. */
export type RunState = ReadonlyMap<string, Variable>;

/** Writes the state and the number of the next step into one file, whole or not at all. */
export async function saveCheckpoint(
  file: string,
  state: RunState,
  step: number,
  recipe: string,
): Promise<void> {
  const tensors = new Map<string, Tensor>();
  for (const [name, variable] of state) {
    tensors.set(name, {
      shape: variable.shape,
      data: (await variable.data()) as Float32Array,
    });
  }
  writeAtomically(
    file,
    writeSafetensors(tensors, { step: String(step), recipe }),
  );
}

/**
 * Loads a checkpoint into the state.
 *
 * @param recipe what the run depends on; a checkpoint of another recipe is passed over.
 * @returns the step to go on with; undefined when there is nothing to go on from.
 */
export function loadCheckpoint(
  tf: Tf,
  file: string,
  state: RunState,
  recipe: string,
): number | undefined {
  if (!existsSync(file)) return undefined;
  const { tensors, metadata } = readSafetensors(readFileSync(file));
  if (metadata['recipe'] !== recipe) return undefined;
  for (const [name, variable] of state) {
    const saved = tensors.get(name);
    if (!saved || saved.shape.join() !== variable.shape.join())
      return undefined;
  }
  assign(tf, tensors, state);
  return Number(metadata['step']);
}

/**
 * Starts a run with the weights that another one ended with; momentum begins anew.
 *
 * @param file the other run's checkpoint.
 * @throws UserError when it cannot be read or fits nowhere.
 */
export function startFrom(tf: Tf, file: string, state: RunState): void {
  let tensors: ReadonlyMap<string, Tensor>;
  try {
    ({ tensors } = readSafetensors(readFileSync(file)));
  } catch (error) {
    throw new UserError(
      `${file} is not a checkpoint that can be read. Check the path after --from. (${String(error)})`,
    );
  }
  const known = [...state].filter(
    ([name, { shape }]) =>
      !name.startsWith('momentum/') &&
      tensors.get(name)?.shape.join() === shape.join(),
  );
  if (known.length === 0) {
    throw new UserError(`${file} is the checkpoint of quite another network.`);
  }
  assign(tf, tensors, new Map(known));
}

function assign(
  tf: Tf,
  tensors: ReadonlyMap<string, Tensor>,
  state: RunState,
): void {
  for (const [name, variable] of state) {
    const { shape, data } = tensors.get(name)!;
    const tensor = tf.tensor(data, [...shape]);
    variable.assign(tensor);
    tensor.dispose();
  }
}
