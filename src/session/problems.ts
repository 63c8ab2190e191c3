import {
  ProblemError,
  type Problem,
  type ProblemCode,
} from '../core/problems/problem.ts';

/** Those that lie in the file: trying again cannot help, another file can. */
const ABOUT_THE_FILE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'empty-file',
  'not-a-picture',
  'undecodable-picture',
  'heic-unsupported',
  'too-large',
  'too-slow',
]);

export function isAboutTheFile({ code }: Problem): boolean {
  return ABOUT_THE_FILE.has(code);
}

/** Whether the worker is beyond use and a fresh one may do better. */
export function isLoss({ code }: Problem): boolean {
  return (
    code === 'gpu-lost' ||
    code === 'worker-crashed' ||
    code === 'program-missing'
  );
}

/** Whatever was thrown, as plain data. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { code: 'unexpected', detail: String(error) };
}
