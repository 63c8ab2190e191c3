import { ProblemError } from '../../core/problems/problem.ts';

export interface FetchOptions {
  readonly signal: AbortSignal;
  readonly cache?: RequestCache;
}

/**
 * Asks for a model's file.
 *
 * @throws ProblemError `offline` without a connection; `weights-missing` when the server has no
 * such file. A server of single-page apps answers a missing file with its HTML page.
 */
export async function fetchFile(
  url: URL,
  { signal, cache = 'default' }: FetchOptions,
): Promise<Response> {
  const file = fileName(url);
  const response = await fetch(url, { signal, cache }).catch(
    rethrowAsOffline(file, signal),
  );
  const html = response.headers.get('content-type')?.includes('text/html');
  if (response.ok && !html) return response;
  void response.body?.cancel().catch(() => undefined);
  throw new ProblemError('weights-missing', {
    values: { file },
    detail: html ? 'the server sent a web page' : `HTTP ${response.status}`,
  });
}

/**
 * Reads a response into `into`, which is as long as the file should be.
 *
 * @param file its name, for the problem.
 * @param onBytes gets the number of bytes of each piece.
 * @returns whether exactly as many bytes came.
 */
export async function readInto(
  response: Response,
  file: string,
  into: Uint8Array,
  signal: AbortSignal,
  onBytes: (count: number) => void,
): Promise<boolean> {
  const offline = rethrowAsOffline(file, signal);
  const reader = response.body!.getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(offline);
    if (done) return at === into.length;
    if (at + value.length > into.length) {
      await reader.cancel();
      return false;
    }
    into.set(value, at);
    at += value.length;
    onBytes(value.length);
  }
}

function fileName(url: URL): string {
  return url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
}

/** `fetch` says no more than "TypeError" of a broken connection, however it broke. */
function rethrowAsOffline(file: string, signal: AbortSignal) {
  return (error: unknown): never => {
    signal.throwIfAborted();
    throw new ProblemError(
      'offline',
      { values: { file }, detail: String(error) },
      { cause: error },
    );
  };
}
