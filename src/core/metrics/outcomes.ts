import { type Judged, rankOfTruth } from './metrics.ts';

/** What the figures need to know of one answer. */
export interface Outcome {
  readonly truth: number;
  /** The likeliest class. */
  readonly answer: number;
  /** How many classes are likelier than the true one; 0 when the answer is right. */
  readonly rank: number;
  /** The likeliest class's probability. */
  readonly confidence: number;
  /** Mean participation of the crops, where it is known; see `channelParticipation`. */
  readonly participation?: number;
}

export function outcomeOf(judged: Judged): Outcome {
  const { probabilities, truth } = judged;
  let answer = 0;
  for (let id = 1; id < probabilities.length; id++) {
    if (probabilities[id]! > probabilities[answer]!) answer = id;
  }
  const confidence = probabilities[answer]!;
  return { truth, answer, rank: rankOfTruth(judged), confidence };
}

/** Whether the truth is the first answer. */
export function isRight(outcome: Outcome): boolean {
  return outcome.rank === 0;
}
