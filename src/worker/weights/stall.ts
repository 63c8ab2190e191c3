import { ProblemError } from '../../core/problems/problem.ts';

/** A server that sends nothing for so long has gone, whatever the browser thinks. */
export const PATIENCE_MS = 30_000;

/** A signal that fires with `offline` when `touch` was not called for a while. */
export function stallSignal(
  file: string,
  outer: AbortSignal,
  patience = PATIENCE_MS,
): { signal: AbortSignal; touch: () => void; end: () => void } {
  const stalled = new AbortController();
  const detail = `no byte for ${patience / 1000} seconds`;
  const give = () =>
    stalled.abort(new ProblemError('offline', { values: { file }, detail }));
  let timer = setTimeout(give, patience);
  return {
    signal: AbortSignal.any([outer, stalled.signal]),
    touch() {
      clearTimeout(timer);
      timer = setTimeout(give, patience);
    },
    end: () => clearTimeout(timer),
  };
}
