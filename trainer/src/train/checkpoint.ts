import {
  CheckpointStore,
  readChecked,
} from '../checkpoints/checkpoint-store.ts';
import type { RunState } from '../checkpoints/run-state.ts';
import { reasonOf, UserError } from '../errors.ts';

/** What a checkpoint of a frozen trunk tells besides its numbers. */
export interface FrozenFacts {
  /** What the run depends on. */
  readonly recipe: string;
  /** The next one. */
  readonly step: number;
}

/** The checkpoints in a run's folder. */
export function frozenCheckpoints(
  folder: string,
): CheckpointStore<FrozenFacts> {
  return new CheckpointStore(folder, 'checkpoint', {
    olderFacts: ({ recipe, step }) =>
      recipe !== undefined && step !== undefined
        ? { recipe, step: Number(step) }
        : undefined,
  });
}

/**
 * Goes back to the newest checkpoint that is whole, if it is of the same recipe.
 *
 * @param tell gets a sentence for each checkpoint that is damaged or another run's.
 * @returns the step to go on with; undefined when there is nothing to go on from.
 * @throws UserError when there are checkpoints and all are damaged.
 */
export function resume(
  store: CheckpointStore<FrozenFacts>,
  state: RunState,
  recipe: string,
  tell: (line: string) => void,
): number | undefined {
  const stored = store.load(tell);
  if (!stored) return undefined;
  const { tensors, facts } = stored;
  if (facts.recipe !== recipe || state.misfit(tensors) !== undefined) {
    tell(`${store.file} is of a run with other options; this one begins anew.`);
    return undefined;
  }
  state.write(tensors);
  return facts.step;
}

/**
 * Starts a run with the weights that another one ended with; momentum begins anew.
 *
 * @param file the other run's checkpoint.
 * @throws UserError when it cannot be read or fits nowhere.
 */
export function startFrom(file: string, state: RunState): void {
  let fitting: number;
  try {
    fitting = state.writeWeights(readChecked(file).tensors);
  } catch (error) {
    throw new UserError(
      `${file} is not a checkpoint that can be read. Check the path after --from. (${reasonOf(error)})`,
    );
  }
  if (fitting === 0) {
    throw new UserError(`${file} is the checkpoint of quite another network.`);
  }
}
