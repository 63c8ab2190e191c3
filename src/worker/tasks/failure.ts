import { ProblemError, type Problem } from '../../core/problems/problem.ts';

type Failure =
  | { readonly ok: false; readonly problem: Problem }
  | { readonly ok: false; readonly aborted: true };

/** What went wrong, as data that crosses to the main thread. */
export function toFailure(error: unknown): Failure {
  if (error instanceof ProblemError) {
    return { ok: false, problem: error.problem };
  }
  if (isAbort(error)) return { ok: false, aborted: true };
  const detail = describe(error);
  const memory =
    error instanceof RangeError && /alloc|array length/i.test(detail);
  return {
    ok: false,
    problem: { code: memory ? 'out-of-memory' : 'unexpected', detail },
  };
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** An error in words; some libraries throw things that are none. */
export function describe(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(error);
}
