import { ProblemError } from './problem.ts';

/**
 * Waits for work that nothing can stop, but not for ever and not against the caller's will. What
 * comes afterwards goes to `late`.
 *
 * @param milliseconds how long a file may take.
 * @throws ProblemError `too-slow` after that time; the signal's reason when it is aborted.
 */
export function within<T>(
  work: Promise<T>,
  milliseconds: number,
  late: (value: T) => void,
  signal?: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let over = false;
    const give = (up: () => void) => () => {
      over = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      up();
    };
    const stop = give(() => reject(signal?.reason as Error));
    const timer = setTimeout(
      give(() => {
        const detail = `not done after ${Math.round(milliseconds / 1000)} s`;
        reject(new ProblemError('too-slow', { detail }));
      }),
      milliseconds,
    );
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    work.then(
      (value) => (over ? late(value) : give(() => resolve(value))()),
      (error: Error) => give(() => reject(error))(),
    );
  });
}
