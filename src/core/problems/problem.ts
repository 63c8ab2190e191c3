/**
 * What can go wrong on the way from a file to an answer. Codes cross the worker boundary; the
 * page turns each into a sentence that says what to do.
 */
export const PROBLEM_CODES = [
  'empty-file',
  'not-a-picture',
  'undecodable-picture',
  'heic-unsupported',
  'too-large',
  'too-slow',
  'weights-missing',
  'weights-damaged',
  'weights-incompatible',
  'offline',
  'program-missing',
  'storage-full',
  'storage-unavailable',
  'own-weights-incomplete',
  'own-weights-damaged',
  'own-weights-unfit',
  'no-backend',
  'wrong-answer',
  'gpu-lost',
  'worker-crashed',
  'out-of-memory',
  'unexpected',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A problem as plain data, so that structured clone carries it whole. */
export interface Problem {
  readonly code: ProblemCode;
  /** Values for the sentence, such as the file's name or its size in bytes. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** What the machine said, for a bug report; never shown as the sentence itself. */
  readonly detail?: string;
}

/** An error with a {@link Problem} inside. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(
    code: ProblemCode,
    rest: Omit<Problem, 'code'> = {},
    options?: ErrorOptions,
  ) {
    super(rest.detail ? `${code}: ${rest.detail}` : code, options);
    this.problem = { code, ...rest };
  }
}
