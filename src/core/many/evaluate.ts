import { classOf } from '../classes/classes.ts';
import {
  type Confusion,
  commonConfusions,
  confusionMatrix,
} from '../metrics/confusion.ts';
import { balancedAccuracy, type Judged, topK } from '../metrics/metrics.ts';
import { outcomeOf } from '../metrics/outcomes.ts';
import type { Entry } from './entry.ts';

/** How the answers fare against the labels. */
export interface ManyEvaluation {
  /** Labelled photos with an answer. */
  readonly n: number;
  readonly top1: number;
  readonly top5: number;
  readonly balanced: number;
  /** Photos by true class (row) and answered class (column). */
  readonly matrix: readonly (readonly number[])[];
  readonly confusions: readonly Confusion[];
}

/**
 * Evaluates the photos that have both a label and an answer.
 *
 * @param classes number of classes.
 * @returns undefined when there is none.
 */
export function evaluateEntries(
  entries: readonly Entry[],
  classes: number,
): ManyEvaluation | undefined {
  const judged = entries.flatMap(({ label, state }): Judged[] => {
    const truth = label === undefined ? undefined : classOf(label);
    return state.phase === 'answered' && truth !== undefined
      ? [{ probabilities: state.answer.probabilities, truth }]
      : [];
  });
  if (judged.length === 0) return undefined;
  const matrix = confusionMatrix(judged.map(outcomeOf), classes);
  return {
    n: judged.length,
    top1: topK(judged, 1),
    top5: topK(judged, 5),
    balanced: balancedAccuracy(judged),
    matrix,
    confusions: commonConfusions(matrix, 10),
  };
}
