import {
  CLASS_COUNT,
  CLASS_TABLE_VERSION,
} from '../../core/classes/classes.ts';
import { parseCard, type ModelCard } from '../../core/formats/card.ts';
import { ProblemError } from '../../core/problems/problem.ts';
import { fetchFile } from './fetch-file.ts';

/**
 * Fetches a model's card and refuses it before anything larger is downloaded.
 *
 * @throws ProblemError `offline`, `weights-missing`, `weights-damaged` or `weights-incompatible`.
 */
export async function fetchCard(
  modelUrl: URL,
  signal: AbortSignal,
): Promise<ModelCard> {
  // The card says what all other files must be, so it alone is never taken from a cache unasked.
  const url = new URL('card.json', modelUrl);
  const response = await fetchFile(url, { signal, cache: 'no-cache' });
  const value: unknown = await response.json().catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new ProblemError('weights-damaged', {
      values: { file: 'card.json' },
      detail: String(cause),
    });
  });
  return checkCard(value);
}

/** @throws ProblemError `weights-incompatible`. */
export function checkCard(value: unknown): ModelCard {
  const card = orIncompatible(() => parseCard(value));
  const { version, classes } = card.classTable;
  if (version !== CLASS_TABLE_VERSION || classes !== CLASS_COUNT) {
    throw incompatible(
      `class table ${version} with ${classes} classes; this page has ${CLASS_TABLE_VERSION} with ${CLASS_COUNT}`,
    );
  }
  const answers = card.knownAnswer.logits.length;
  if (answers !== classes) {
    throw incompatible(`a known answer of ${answers} logits`);
  }
  return card;
}

/** Runs `work` and turns what it throws into `weights-incompatible`. */
export function orIncompatible<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw incompatible(error instanceof Error ? error.message : String(error));
  }
}

export function incompatible(detail: string): ProblemError {
  return new ProblemError('weights-incompatible', { detail });
}
